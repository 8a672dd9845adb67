import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { parseTitle } from './title';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are still in use after some work. */
function held(work: () => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  work();
  collectGarbage();
  return (process.memoryUsage().heapUsed - before) / 2 ** 20;
}

const rest = ' and so on'.padEnd(3_000_000, 'x');

for (const [what, read] of [
  ['title', (i: number) => parseTitle(`The talks of day ${i} go on${rest}`.slice(0, 24))],
  ['word', (i: number) => fold(`${'م'.repeat(20 + i)}${rest}`)],
] as const) {
  test(`a ${what} that is kept holds on to no text around it`, () => {
    const work = () => {
      for (let i = 0; i < 20; i++) read(i);
    };
    expect(held(work)).toBeLessThan(20);
  });
}
