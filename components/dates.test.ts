import { expect, test } from 'vitest';
import {
  briefDay,
  clockTime,
  leafOf,
  localeOfDays,
  longDay,
  monthName,
  periodName,
  periodTitle,
  shortDay,
  spanOf,
} from './dates';
import { weekdaysIn } from './weekdays';
import { arabic } from './words/arabic';
import { english } from './words/english';
import { persian } from './words/persian';

const day = '2016-06-28';

test('English days are in the Gregorian calendar', () => {
  expect(longDay(day, english)).toBe('Tuesday 28 June 2016');
  expect(shortDay('2016-09-01', english)).toBe('1 September 2016');
  expect(leafOf(day, english)).toEqual(['28', 'June 2016']);
  expect(clockTime('2016-06-28T09:05:00', english)).toBe('09:05');
});

test('Arabic days are in the Gregorian calendar, with Arabic digits', () => {
  expect(longDay(day, arabic)).toBe('الثلاثاء ٢٨ يونيو ٢٠١٦');
  expect(clockTime('2016-06-28T09:05:00', arabic)).toBe('٠٩:٠٥');
});

test('Persian days are in the Solar Hijri calendar, in full with the Gregorian day beside', () => {
  expect(longDay(day, persian)).toBe('سه‌شنبه ۸ تیر ۱۳۹۵ (۲۸\u00a0ژوئن\u00a0۲۰۱۶)');
  expect(shortDay(day, persian)).toBe('۸ تیر ۱۳۹۵');
  expect(leafOf(day, persian)).toEqual(['۸', 'تیر ۱۳۹۵']);
  expect(localeOfDays(persian)).toBe('fa-u-ca-persian-nu-arabext');
});

test('Persian months and years are those of the address, with what they are in the Solar Hijri calendar', () => {
  expect(periodName('2016-07', persian)).toBe('ژوئیهٔ ۲۰۱۶');
  expect(monthName('2016-07', persian)).toBe('ژوئیه');
  expect(periodTitle('2016-06', persian)).toBe('ژوئن ۲۰۱۶ (خرداد–تیر ۱۳۹۵)');
  expect(periodTitle('2016-03', persian)).toBe('مارس ۲۰۱۶ (اسفند ۱۳۹۴–فروردین ۱۳۹۵)');
  expect(periodTitle('2016', persian)).toBe('۲۰۱۶ (۱۳۹۴–۱۳۹۵)');
  expect(periodTitle('2016-06', english)).toBe('June 2016');
});

for (const [one, beside, words, brief] of [
  ['2016-06-28', '2016-01-03', english, '28 Jun'],
  ['2016-09-28', '2015-12-31', english, '28 Sep 2016'],
  // The Persian year turned on 20 March.
  ['2016-03-19', '2016-03-20', persian, '۲۹ اسفند ۱۳۹۴'],
  ['2016-12-31', '2017-01-01', persian, '۱۱ دی'],
] as const) {
  test(`beside ${beside}, ${one} is ${brief}`, () => expect(briefDay(one, beside, words)).toBe(brief));
}

for (const [first, last, words, span] of [
  ['2016-06-08', '2016-06-28', english, 'from 8 to 28 June 2016'],
  ['2015-06-28', '2016-05-03', english, 'from 28 June 2015 to 3 May 2016'],
  ['2016-06-28', '2016-06-28', english, 'of 28 June 2016'],
  ['2016-06-08', '2016-06-28', persian, 'از ۱۹ خرداد ۱۳۹۵ تا ۸ تیر ۱۳۹۵'],
  ['2016-06-21', '2016-07-21', persian, 'از ۱ تا ۳۱ تیر ۱۳۹۵'],
] as const) {
  test(`the time between ${first} and ${last} is ${span}`, () =>
    expect(spanOf(first, last, words)).toBe(span));
}

test('weeks begin where they do in the language', () => {
  const shortDays = weekdaysIn(english).map(({ short }) => short);
  expect(shortDays).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(weekdaysIn(persian)[0]).toEqual({ long: 'شنبه', short: 'شنبه', letter: 'ش' });
});
