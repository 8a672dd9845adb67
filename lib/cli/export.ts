import { exit, messageOf, misused, readOptions, text } from './command';

const usage = `npm run export -- --out DIR [--base /sub/path]

Writes the whole site into the folder DIR, for any host of files: pages, feeds, pictures, and a search that runs in
the reader's browser. A second time it makes only what changed. With --base, for a site below a path of its host.`;

const { out, base } = readArguments();
const began = performance.now();
try {
  const { exportSite } = await import('./export/export-site');
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

function readArguments() {
  const { told } = readOptions(usage, { out: text, base: text });
  const base = (told.base ?? '').replace(/\/$/, '');
  if (!/^(?:\/[\w.~-]+)*$/.test(base))
    misused(`--base is \`${base}\`; it may be a path such as \`/news\`.`, usage);
  return { out: told.out || misused('--out is missing: the folder to write into.', usage), base };
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function tell(done: number, known: number) {
  if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${done} of ${known} addresses\x1b[K`);
}
