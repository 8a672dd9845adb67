import { exit, messageOf } from '../command';

/** Exports the site as it was built last, and says what that came to. */
const [out = '', base = ''] = process.argv.slice(2);
const began = performance.now();
try {
  const { exportSite } = await import('./export-site');
  const { dead, kept, made, written, removed } = await exportSite(out, base, tell);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  for (const { address, namedBy } of dead) console.error(`${namedBy} names ${address}, which leads nowhere`);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `${kept.size} addresses, ${made} made anew; ${written} files written, ${removed} removed, in ${seconds} s`,
  );
  process.exit(dead.length > 0 ? 1 : 0);
} catch (error) {
  exit(messageOf(error), 1);
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function tell(done: number, known: number) {
  if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${done} of ${known} addresses\x1b[K`);
}
