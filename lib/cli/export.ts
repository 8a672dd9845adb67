import { parseArgs } from 'node:util';

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
  exit(error instanceof Error ? error.message : String(error), 1);
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const options = { out: text, base: text, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ options });
    if (values.help) exit(usage, 0);
    const base = (values.base ?? '').replace(/\/$/, '');
    if (!/^(?:\/[\w.~-]+)*$/.test(base))
      exit(`--base is \`${base}\`; it may be a path such as \`/news\`.\n\n${usage}`, 2);
    return { out: values.out || exit(`--out is missing: the folder to write into.\n\n${usage}`, 2), base };
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function tell(done: number, known: number) {
  if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${done} of ${known} addresses\x1b[K`);
}

function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
