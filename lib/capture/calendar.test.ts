import { expect, test } from 'vitest';
import { boundsOf, daysOf, findPeriod, monthsOf, periodAddress, periodsAbove, weeksOf } from './calendar';

for (const parts of [['2016'], ['2016', '06'], ['2016', '02', '29'], ['0001'], ['9999', '12', '31']])
  test(`/${parts.join('/')} is a part of the calendar`, () => {
    expect(findPeriod(...parts)).toBe(parts.join('-'));
  });

for (const parts of [
  ['16'],
  ['02016'],
  ['2016-06'],
  ['2016', '6'],
  ['2016', '13'],
  ['2016', '00'],
  ['2016', '06-28'],
  ['2015', '02', '29'],
  ['2016', '06', '31'],
  ['12016', '06', '28'],
  ['2016', '06', '280'],
  ['feed'],
  ['٢٠١٦'],
])
  test(`/${parts.join('/')} is no part of the calendar`, () => {
    expect(findPeriod(...parts)).toBeUndefined();
  });

test('above a day are its year and its month, above a year is nothing', () => {
  expect(periodsAbove('2016-06-28')).toEqual(['2016', '2016-06']);
  expect(periodsAbove('2016-06')).toEqual(['2016']);
  expect(periodsAbove('2016')).toEqual([]);
});

test('a year has twelve months', () => {
  expect(monthsOf('2016')).toHaveLength(12);
  expect(monthsOf('2016').at(-1)).toBe('2016-12');
});

for (const [month, weeks, first, last] of [
  ['2016-06', 5, 2, 30],
  ['2016-02', 5, 0, 29],
  ['2015-02', 5, 6, 28],
  ['2010-02', 4, 0, 28],
  ['2016-05', 6, 6, 31],
  ['2016-03', 5, 1, 31],
] as const)
  test(`the weeks of ${month} begin on Monday and hold each of its days once`, () => {
    const rows = weeksOf(month);
    const days = rows.flat().filter((day) => day !== undefined);

    expect(rows.every((week) => week.length === 7)).toBe(true);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.at(-1)).toBe(`${month}-${last}`);
    expect([rows.length, rows[0]?.indexOf(`${month}-01`)]).toEqual([weeks, first]);
  });

for (const [month, last] of [
  ['2016-02', '2016-02-29'],
  ['1900-02', '1900-02-28'],
  ['2011-12', '2011-12-31'],
] as const)
  test(`the days of ${month} go to ${last}, wherever the machine is`, () => {
    const days = daysOf(month);
    expect([days[0], days.at(-1)]).toEqual([`${month}-01`, last]);
    expect(days).toHaveLength(Number(last.slice(8)));
    expect(boundsOf(month)).toEqual({ from: days[0], to: last });
  });

test('a year goes from its first day to its last', () => {
  expect(boundsOf('2016')).toEqual({ from: '2016-01-01', to: '2016-12-31' });
});

test('a period is read where its parts name it', () => {
  for (const address of ['/2016', '/2016/06', '/2016/06/28'])
    expect(periodAddress(findPeriod(...address.slice(1).split('/')) ?? '')).toBe(address);
  expect(periodAddress('2016-06-28', 2)).toBe('/2016/06/28/page/2');
});
