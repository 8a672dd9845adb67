import { exit, messageOf, misused, readOptions, seedOf, showProgress, text, wholeNumber } from './command';
import { writeInvented } from './invent/write';
import { stopInOrder } from './running';

const usage = `npm run generate -- --stories N --out DIR [--seed S]

Invents an archive of N captures in the form of the reference, 1 to 10,000,000, and writes them
into the folder DIR, which must be new or empty. The same seed, a whole number from 0 to
4,294,967,295 (1 unless told), gives the same bytes on every machine.`;

const { stories, seed, out } = readArguments();
const began = performance.now();
stopInOrder();
try {
  await writeInvented(out, { stories, seed }, (written) => {
    if (written % 1_000 === 0) showProgress(`${written} written`);
  });
} catch (error) {
  showProgress('');
  exit(messageOf(error), 1);
}
showProgress('');
const seconds = (performance.now() - began) / 1_000;
console.log(`${stories} captures written to ${out} in ${seconds.toFixed(1)} s`);

function readArguments() {
  const { told } = readOptions(usage, { stories: text, out: text, seed: text });
  return {
    stories: wholeNumber(usage, '--stories', told.stories, [1, 10_000_000]),
    seed: seedOf(usage, told.seed ?? '1'),
    out: told.out || misused('--out is missing: the folder to write into.', usage),
  };
}
