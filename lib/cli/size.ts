import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Ground } from './bench/ground';
import { describeMachine } from './bench/machine';
import { isWithin, markdownOf } from './bench/table';
import { serving } from './size/serving';

const usage = `npm run size -- [--stories N] [--requests N]

Builds the site of N invented captures, 100,000 unless told, and serves it as \`npm start\` does: 200 requests a second,
100,000 in all unless told, while captures come and go. Fails where a request is lost, where a capture is not read
everywhere within two seconds, and where the server takes more memory than 400 MB, or ever more.`;

const { stories, requests } = readArguments();
const began = performance.now();
const token = randomUUID();
process.env.METRICS_TOKEN = token;
const ground = new Ground(stories, tell);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => ground.close().finally(() => process.exit(130)));
try {
  const { promised, told, lost } = await serving(ground, requests, token);
  const { date, cores, model, memory, node } = describeMachine(stories);
  console.log(`${date}, Node ${node}, ${cores} × ${model}, ${memory}\n`);
  console.log(markdownOf([...told, ...promised], ['what', 'budget', 'Dateline']));
  for (const each of lost.slice(0, 20)) console.error(`lost: ${each}`);
  process.exitCode = promised.some((row) => isWithin(row) === false) ? 1 : 0;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await ground.close();
}
process.exit();

function tell(what: string) {
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.error(`${String(seconds).padStart(5)} s  ${what}`);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { stories: text, requests: text, help: { type: 'boolean' } } });
    if (values.help) exit(usage, 0);
    return {
      stories: wholeNumber('--stories', values.stories ?? '100000'),
      requests: wholeNumber('--requests', values.requests ?? '100000'),
    };
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function wholeNumber(name: string, text: string): number {
  return /^[1-9]\d{0,7}$/.test(text) ? Number(text) : exit(`${name} may be 1 or more.\n\n${usage}`, 2);
}

function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
