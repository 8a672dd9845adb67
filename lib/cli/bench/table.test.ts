import { expect, test } from 'vitest';
import { isWithin, markdownOf, measuredOf, type Row, ratiosOf, told } from './table';

const weight: Row = {
  what: 'an article',
  plain: { value: 121_000, unit: 'bytes' },
  peer: { value: 3_000, unit: 'bytes', of: 'Hugo' },
  budget: { text: '12 kB', value: 12_000 },
  ours: { value: 13_500, unit: 'bytes' },
};

test('a row tells what was measured, how many times another’s it is, and a budget that is missed', () => {
  expect(markdownOf([weight]).split('\n')).toEqual([
    '| what | plain Next | best peer | physical limit | budget | Dateline |',
    '| --- | --- | --- | --- | --- | --- |',
    '| an article | 121.0 kB | 3.0 kB (Hugo) |  | 12 kB | 13.5 kB; 0.11 × plain Next; 4.5 × Hugo; **misses its budget** |',
  ]);
});

test('a cell without a figure says why, and has no ratio', () => {
  const row: Row = { ...weight, peer: 'Hugo is not on this machine', ours: 'no Chromium | none' };
  expect(markdownOf([row])).toContain(
    '| 121.0 kB | Hugo is not on this machine |  | 12 kB | no Chromium \\| none |',
  );
  expect(ratiosOf(row)).toEqual([]);
  expect(isWithin(row)).toBeUndefined();
});

test('more is better where the budget is the least', () => {
  const budget = { text: '5 × plain Next', value: 5_000, isLeast: true } as const;
  const served: Row = { what: 'requests', budget, ours: { value: 6_000, unit: '/s' } };
  expect(isWithin(served)).toBe(true);
  expect(isWithin({ ...served, ours: { value: 4_999, unit: '/s' } })).toBe(false);
});

test('figures of other units, and nothing at all, are never compared', () => {
  expect(ratiosOf({ ...weight, plain: { value: 3, unit: '' }, peer: { value: 0, unit: 'bytes' } })).toEqual(
    [],
  );
});

test('programs read the figures, their ratios, and whether the budget is kept', () => {
  expect(measuredOf(weight)).toMatchObject({
    ours: { value: 13_500, unit: 'bytes' },
    ratios: [
      { to: 'plain Next', ratio: 0.11 },
      { to: 'Hugo', ratio: 4.5 },
    ],
    isWithinBudget: false,
  });
});

for (const [value, unit, text] of [
  [0, 'ms', '0 ms'],
  [0.0421, 'ms', '42 µs'],
  [12.34, 'ms', '12.3 ms'],
  [20_000, 'ms', '20.00 s'],
  [1_141.2, '/s', '1,141/s'],
  [399.6, 'MB', '400 MB'],
  [0.00049, '', '0'],
] as const) {
  test(`${value} ${unit} is told as ${text}`, () => expect(told({ value, unit })).toBe(text));
}
