import { expect, test } from 'vitest';
import { dayOf, isDay, momentOf, timeOf, utcClockAt, withOffset } from './wall-clock';

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

test('a moment gets the offset that the newsroom’s zone had then', () => {
  expect(withOffset('2016-06-28T11:11:05', 'Asia/Tehran')).toBe('2016-06-28T11:11:05+04:30');
  expect(withOffset('2016-12-28T11:11:05', 'Asia/Tehran')).toBe('2016-12-28T11:11:05+03:30');
  expect(withOffset('2016-12-28T11:11:05', 'America/St_Johns')).toBe('2016-12-28T11:11:05-03:30');
  expect(withOffset('2016-12-28T11:11:05', 'UTC')).toBe('2016-12-28T11:11:05+00:00');
});

for (const [what, clock, zone, moment] of [
  ['shown twice is the second one', '2026-11-01T01:30:00', 'America/New_York', '2026-11-01T06:30:00Z'],
  ['shown twice, over midnight,', '2021-09-21T23:30:00', 'Asia/Tehran', '2021-09-21T20:00:00Z'],
  ['after the second', '2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00Z'],
  ['before the first', '2026-11-01T00:59:59', 'America/New_York', '2026-11-01T04:59:59Z'],
  ['never shown comes after the gap', '2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00Z'],
  ['of a day that never was', '2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
] as const) {
  test(`a time ${what} in ${zone}, wherever the machine stands`, () => {
    expect(new Date(momentOf(clock, zone)).toISOString()).toBe(moment.replace('Z', '.000Z'));
  });
}
