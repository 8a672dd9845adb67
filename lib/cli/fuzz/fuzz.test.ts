import { readConfigureGlobal } from 'fast-check';
import { expect, test } from 'vitest';
import { type Attack, attacks } from './attacks';
import { Meter } from './meter';

/** A short run of `npm run fuzz`: a failure prints the seed and the input. */
const inputs = 4_000;
const { seed = 1 } = readConfigureGlobal();

for (const { name, share, run } of attacks) {
  test(name, () => run(Math.ceil(inputs * share), seed, new Meter(Number.POSITIVE_INFINITY)));
}

test('the attacks share all inputs between them', () => {
  expect(attacks.reduce((sum: number, { share }: Attack) => sum + share, 0)).toBeCloseTo(1);
});

test('what takes too long is a failure', () => {
  const work = () => {
    const { user } = process.cpuUsage();
    while (process.cpuUsage().user < user + 5_000);
  };
  expect(() => new Meter(1).time(10_000, work)).toThrow('1 are allowed');
  expect(() => new Meter(1_000).time(10_000, work)).not.toThrow();
});
