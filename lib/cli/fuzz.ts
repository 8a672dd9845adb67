import './settings';
import { setImmediate } from 'node:timers/promises';
import { messageOf, readOptions, seedOf, showProgress, text, wholeNumber } from './command';
import { type Attack, attacks } from './fuzz/attacks';
import { type Growth, growths } from './fuzz/growth';
import { Meter } from './fuzz/meter';
import { headOf, rowOf } from './markdown';
import { stopInOrder } from './running';

const usage = `npm run fuzz -- [--inputs N] [--seed S]

Tries the promises of the program with N invented inputs, 100,000 unless told, from the seed S, a
whole number; without one, another at each run. The same seed gives the same inputs. Then measures
whether time grows no faster than captures do. Exit status 1 where a promise is broken: the input
that breaks it is printed, made as small as it gets.`;

/** Inputs that are tried at a stretch. */
const chunk = 5_000;
/** Milliseconds that 10 kB of any input may take. */
const mostTime = 100;
/** A hundred times as much may take so many times as long; where time grows with the square, it is 10,000. */
const mostGrowth = 1_000;

const { inputs, seed } = readArguments();
console.log(`${inputs} inputs, seed ${seed}\n`);
console.log(headOf('promise', 'inputs', 'seconds', 'slowest, ms for 10 kB', 'memory, MB'));
stopInOrder();
for (const attack of attacks) await tryAttack(attack);

console.log(`\n${headOf('10 MB full of', 'seconds', 'times as long as 100 kB')}`);
for (const growth of growths()) {
  tellGrowth(growth);
  await setImmediate();
}

function readArguments() {
  const { told } = readOptions(usage, { inputs: text, seed: text });
  return {
    inputs: wholeNumber(usage, '--inputs', told.inputs ?? '100000', [1, 1e9]),
    seed: seedOf(usage, told.seed),
  };
}

async function tryAttack({ name, share, run }: Attack) {
  const wanted = Math.max(1, Math.round(inputs * share));
  const meter = new Meter(mostTime);
  const began = performance.now();
  try {
    for (let done = 0; done < wanted; done += chunk) {
      run(Math.min(chunk, wanted - done), seed + done, meter);
      showProgress(`${name}: ${done}`);
      // In between, a signal to stop is heard.
      await setImmediate();
    }
  } catch (error) {
    console.error(`\n${name}: broken\n${messageOf(error)}`);
    process.exitCode = 1;
  }
  showProgress('');
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(rowOf(name, wanted, seconds, meter.slowest.toFixed(1), memory));
}

function tellGrowth({ kind, seconds, ratio }: Growth) {
  console.log(rowOf(kind, seconds.toFixed(2), Math.round(ratio)));
  if (ratio <= mostGrowth) return;
  console.error(`${kind}: time grows faster than the input`);
  process.exitCode = 1;
}
