import { exit, messageOf, showProgress } from '../command';

/** Exports the site as it was built last, and says what that came to. */
const [out = '', base = ''] = process.argv.slice(2);
const began = performance.now();
try {
  const { exportSite } = await import('./export-site');
  const { dead, kept, made, written, removed } = await exportSite(out, base, tell);
  showProgress('');
  for (const { address, namedBy } of dead) console.error(`${namedBy} names ${address}, which leads nowhere`);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `${kept.size} addresses, ${made} made anew; ${written} files written, ${removed} removed, in ${seconds} s`,
  );
  process.exit(dead.length > 0 ? 1 : 0);
} catch (error) {
  showProgress('');
  exit(messageOf(error), 1);
}

function tell(done: number, known: number) {
  if (done % 20 === 0) showProgress(`${done} of ${known} addresses`);
}
