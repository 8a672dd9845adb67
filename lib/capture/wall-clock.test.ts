import { expect, test } from 'vitest';
import { dayOf, isDay, timeOf, utcClockAt } from './wall-clock';

for (const day of ['2016-01-01', '2016-12-31', '2016-06-30', '2016-02-29', '1000-01-01', '9999-12-31'])
  test(`the calendar has the day ${day}`, () => expect(isDay(day)).toBe(true));

for (const day of [
  '2016-00-01',
  '2016-13-01',
  '2016-06-00',
  '2016-06-31',
  '2015-02-29',
  '1900-02-29',
  '2016-x-01',
  'a/20-6/-4',
  '0000-01-01',
])
  test(`the calendar has no day ${day}`, () => expect(isDay(day)).toBe(false));

test('a moment has a day, and a time that is told without seconds', () => {
  expect([dayOf('2016-06-28T11:12:05'), timeOf('2016-06-28T11:12:05')]).toEqual(['2016-06-28', '11:12']);
});

test('a clock that keeps UTC has two digits for everything but the year', () => {
  expect(utcClockAt(new Date('2016-01-02T03:04:05.678Z'))).toBe('2016-01-02T03:04:05');
  expect(utcClockAt(new Date('2016-10-12T13:14:15.678Z'))).toBe('2016-10-12T13:14:15');
});
