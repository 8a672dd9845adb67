import { exit, messageOf, misused, readOptions, text, wholeNumber } from './command';
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
  exit(messageOf(error), 1);
}
tell('');
const seconds = (performance.now() - began) / 1_000;
console.log(`${stories} captures written to ${out} in ${seconds.toFixed(1)} s`);

function readArguments() {
  const { told } = readOptions(usage, { stories: text, out: text, seed: text });
  return {
    stories: wholeNumber(usage, '--stories', told.stories, [1, 10_000_000]),
    seed: wholeNumber(usage, '--seed', told.seed ?? '1', [0, 2 ** 32 - 1]),
    out: told.out || misused('--out is missing: the folder to write into.', usage),
  };
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function tell(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
}
