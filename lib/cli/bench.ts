import './settings';
import { writeFileSync } from 'node:fs';
import { Ground } from './bench/ground';
import { describeMachine } from './bench/machine';
import { inProcess, parts } from './bench/parts';
import { reportOf } from './bench/report';
import type { Row } from './bench/table';
import { flag, misused, readOptions, text, wholeNumber } from './command';

const usage = `npm run bench -- [--stories N] [--only PART[,PART]] [--write]

Measures what has a budget, on N invented captures, 10,000 unless told, beside peers that it installs into a folder of
its own. Prints a table; with --write, writes it to docs/bench.md and docs/bench.json. It
tells, and never fails for speed. --write and --only exclude each other. The parts: ${Object.keys(parts).join(', ')}.`;

const { stories, only, isWritten } = readArguments();
const ground = await Ground.open(stories);
const found = new Map<string, Row[]>();
for (const name of new Set([...inProcess, ...Object.keys(parts)]))
  if (only.includes(name)) found.set(name, await measure(name));
const rows = Object.keys(parts).flatMap((name) => found.get(name) ?? []);
await ground.close();

const { markdown, json } = reportOf(describeMachine(stories), rows, ground.lacks);
if (isWritten) {
  writeFileSync('docs/bench.md', markdown);
  writeFileSync('docs/bench.json', json);
}
console.log(`${markdown}\n${json}`);
process.exit();

/** A part that cannot be measured says why. */
async function measure(name: string): Promise<Row[]> {
  try {
    ground.say(name);
    return (await parts[name]?.(ground)) ?? [];
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    console.error(message, cause ?? '');
    const [why = ''] = message.split('\n');
    return [{ what: name, ours: `not measured: ${why}` }];
  }
}

function readArguments() {
  const { told } = readOptions(usage, { stories: text, only: text, write: flag });
  const stories = wholeNumber(usage, '--stories', told.stories ?? '10000', [1, 10_000_000]);
  const only = told.only?.split(',') ?? Object.keys(parts);
  const unknown = only.find((name) => !(name in parts));
  if (unknown !== undefined) misused(`There is no part \`${unknown}\`.`, usage);
  if (told.write && told.only) misused('--write is for the whole table, and not for --only.', usage);
  return { stories, only, isWritten: told.write === true };
}
