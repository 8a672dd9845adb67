import { expect, test } from 'vitest';
import { buildBars } from './chart-bars';

test('few days have a bar each, those without stories too', () => {
  expect(
    buildBars([
      { day: '2016-02-28', stories: 2 },
      { day: '2016-03-01', stories: 1 },
    ]),
  ).toEqual([
    { period: '2016-02-28', stories: 2 },
    { period: '2016-02-29', stories: 0 },
    { period: '2016-03-01', stories: 1 },
  ]);
});

test('a longer time is shown in months, a very long one in years', () => {
  const months = buildBars([
    { day: '2015-12-31', stories: 2 },
    { day: '2016-04-01', stories: 1 },
  ]);
  expect(months.map(({ period }) => period)).toEqual(['2015-12', '2016-01', '2016-02', '2016-03', '2016-04']);
  expect(
    buildBars([
      { day: '1999-12-31', stories: 2 },
      { day: '2016-04-01', stories: 1 },
    ]),
  ).toHaveLength(18);
});

for (const [last, count, beyond, periods] of [
  ['2016-03-02', 62, '2016-03-03', ['2016-01', '2016-02', '2016-03']],
  ['2021-02-28', 62, '2021-03-01', ['2016', '2017', '2018', '2019', '2020', '2021']],
] as const) {
  const barsUntil = (day: string) =>
    buildBars([
      { day: '2016-01-01', stories: 1 },
      { day, stories: 1 },
    ]);

  test(`up to ${last} there are ${count} bars, a day later no more than ${periods.length}`, () => {
    expect(barsUntil(last)).toHaveLength(count);
    expect(barsUntil(beyond).map(({ period }) => period)).toEqual(periods);
  });
}

test('beside a story of the year 1000, a new one takes no more than a bar for each year', () => {
  const counts = [
    { day: '1000-01-01', stories: 1 },
    { day: '2016-06-28', stories: 1 },
  ];
  expect(buildBars(counts)).toHaveLength(1_017);
});

test('no stories, no bars', () => expect(buildBars([])).toEqual([]));
