import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexing } from './bench/indexing';
import { parsing } from './bench/parsing';
import { searching } from './bench/searching';
import { writeInvented } from './invent/write';

/** `npm run bench`: measures what DESIGN.md, section 9, sets budgets for, on invented captures. It tells, and never fails. */
const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' } } });
const stories = Number(values.stories);
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
writeInvented(content, { stories, seed: 1 }, () => {});

console.log(
  `${stories} invented captures, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`,
);
console.log('| what | measured |\n| --- | --- |');
const index = join(folder, 'index.sqlite');
for (const rows of [parsing(content), indexing(content, index), searching(content, index)]) {
  for (const [what, measured] of rows) console.log(`| ${what} | ${measured} |`);
}
