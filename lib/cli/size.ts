import './settings';
import { randomUUID } from 'node:crypto';
import { Ground } from './bench/ground';
import { describeMachine, sentenceOf } from './bench/machine';
import { isWithin, markdownOf } from './bench/table';
import { misused, readOptions, text, wholeNumber } from './command';
import { exporting } from './size/exporting';
import type { Measured } from './size/measured';
import { serving } from './size/serving';

const usage = `npm run size -- [--only serve|export] [--stories N] [--requests N]

Tries on large invented archives what the site promises. \`serve\`: builds the site of N captures, 100,000 unless told,
and serves it as \`npm start\` does: 200 requests a second, 100,000 in all unless told, while captures come and go.
\`export\`: writes the site of N captures, 10,000 unless told, for a host of files, holds each page against the served
one, and searches. Fails where a request is lost, an answer is wrong or a link is dead, where a capture is not read
everywhere within two seconds, and where the server takes more memory than 400 MB, or ever more.`;

const { parts, requests } = readArguments();
const token = randomUUID();
process.env.METRICS_TOKEN = token;
for (const { name, stories } of parts) {
  const ground = await Ground.open(stories);
  try {
    report(stories, await (name === 'serve' ? serving(ground, requests, token) : exporting(ground)));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  await ground.close();
}
process.exit();

function report(stories: number, { promised, told, wrong }: Measured) {
  console.log(`\n${sentenceOf(describeMachine(stories))}\n`);
  console.log(markdownOf([...told, ...promised], ['what', 'budget', 'Dateline']));
  for (const each of wrong.slice(0, 20)) console.error(each);
  if (promised.some((row) => isWithin(row) === false)) process.exitCode = 1;
}

function readArguments() {
  const { told } = readOptions(usage, { only: text, stories: text, requests: text });
  const number = (name: string, told: string) => wholeNumber(usage, name, told, [1, 10_000_000]);
  const parts = Object.entries({ serve: '100000', export: '10000' })
    .filter(([name]) => name === (told.only ?? name))
    .map(([name, usual]) => ({ name, stories: number('--stories', told.stories ?? usual) }));
  if (parts.length === 0) misused(`--only is \`${told.only}\`; it may be serve or export.`, usage);
  return { parts, requests: number('--requests', told.requests ?? '100000') };
}
