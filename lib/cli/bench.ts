import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Ground } from './bench/ground';
import { describeMachine } from './bench/machine';
import { inProcess, parts } from './bench/parts';
import { reportOf } from './bench/report';
import type { Row } from './bench/table';

const usage = `npm run bench -- [--stories N] [--only PART[,PART]] [--write]

Measures what DESIGN.md, section 9, sets budgets for, on N invented captures, 10,000 unless told, beside peers that it
installs into a folder of its own. Prints a table; with --write, writes it to docs/bench.md and docs/bench.json. It
tells, and never fails for speed. The parts: ${Object.keys(parts).join(', ')}.`;

const { stories, only, isWritten } = readArguments();
const began = performance.now();
const ground = new Ground(stories, tell);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => ground.close().finally(() => process.exit(130)));
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
    tell(name);
    return (await parts[name]?.(ground)) ?? [];
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    console.error(message, cause ?? '');
    const [why = ''] = message.split('\n');
    return [{ what: name, ours: `not measured: ${why}` }];
  }
}

function tell(what: string) {
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.error(`${String(seconds).padStart(5)} s  ${what}`);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ options: { stories: text, only: text, write: flag, help: flag } });
    if (values.help) exit(usage, 0);
    const stories = Number(values.stories ?? 10_000);
    if (!Number.isInteger(stories) || stories < 1) exit(`--stories may be 1 or more.\n\n${usage}`, 2);
    const only = values.only?.split(',') ?? Object.keys(parts);
    const unknown = only.find((name) => !(name in parts));
    if (unknown !== undefined) exit(`There is no part \`${unknown}\`.\n\n${usage}`, 2);
    return { stories, only, isWritten: values.write };
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
