import { type Machine, sentenceOf } from './machine';
import { markdownOf, measuredOf, type Row } from './table';

/** All that a run found, for people and for programs. `lacks` tells which peers there were not, and why. */
export function reportOf(
  machine: Machine,
  rows: Row[],
  lacks: ReadonlyMap<string, string>,
): { markdown: string; json: string } {
  const missing = [...lacks].map(([name, why]) => `\nWithout ${name}: ${why}.\n`);
  const markdown = `# What \`npm run bench\` measured

${sentenceOf(machine)}
Each figure stands beside those of its peers in the same run.

${markdownOf(rows)}
${missing.join('')}`;
  const json = JSON.stringify(
    { machine, rows: rows.map(measuredOf), absent: Object.fromEntries(lacks) },
    rounded,
    2,
  );
  return { markdown, json: `${json}\n` };
}

/** Four digits tell all that a measurement knows. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
