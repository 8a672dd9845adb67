import { parseArgs } from 'node:util';
import { writeInvented } from './invent/write';

const usage = `npm run generate -- --stories N --out DIR [--seed S]

Invents an archive of N captures in the form of the reference, 1 to 10,000,000, and writes them
into the folder DIR, which must be new or empty. The same seed, a whole number from 0 to
4,294,967,295 (1 unless told), gives the same bytes on every machine.`;

const { stories, seed, out } = readArguments();
const began = performance.now();
try {
  writeInvented(out, { stories, seed }, (written) => written % 1_000 === 0 && tell(`${written} written`));
} catch (error) {
  tell('');
  exit(error instanceof Error ? error.message : String(error), 1);
}
tell('');
const seconds = (performance.now() - began) / 1_000;
console.log(`${stories} captures written to ${out} in ${seconds.toFixed(1)} s`);

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const options = { stories: text, out: text, seed: text, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ options });
    if (values.help) exit(usage, 0);
    return {
      stories: wholeNumber('--stories', values.stories, 1, 10_000_000),
      seed: wholeNumber('--seed', values.seed ?? '1', 0, 2 ** 32 - 1),
      out: values.out || exit(`--out is missing: the folder to write into.\n\n${usage}`, 2),
    };
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  const found = text === undefined ? 'missing' : `\`${text}\``;
  return exit(`${name} is ${found}; it may be a whole number from ${least} to ${most}.\n\n${usage}`, 2);
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function tell(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
}

function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
