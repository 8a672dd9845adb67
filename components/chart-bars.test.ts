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

test('no stories, no bars', () => expect(buildBars([])).toEqual([]));
