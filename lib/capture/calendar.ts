import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth, getISODay } from 'date-fns';
import { type Day, isDay } from './wall-clock';

/** `2016`, `2016-06` or `2016-06-28`: a year, a month or a day. */
export type Period = Day;

/** What the parts of an address name, `2016` `06` `28`; `undefined` where the calendar has no such thing. */
export function findPeriod(...parts: string[]): Period | undefined {
  const period = parts.join('-');
  const first = period + '-01-01'.slice(period.length - 4);
  const isWhole = period.length === 3 * parts.length + 1 && /^\d{4}-\d\d-\d\d$/.test(first);
  return isWhole && isDay(first) ? period : undefined;
}

/**
 * Where a period is read: `/2016/06/28`; and a later page of a long day, `/2016/06/28/page/2`: the address of a story has
 * four parts, these have five, and none clash.
 */
export const periodAddress = (period: Period, page = 1): string =>
  `/${period.replaceAll('-', '/')}${page > 1 ? `/page/${page}` : ''}`;

/** The larger periods that hold one, the largest first: of a day its year and its month. */
export const periodsAbove = (period: Period): Period[] =>
  [4, 7].filter((length) => length < period.length).map((length) => period.slice(0, length));

/** The twelve months of a year. */
export const monthsOf = (year: Period): Period[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${twoDigits(i + 1)}`);

/** The weeks of a month, seven days each from a weekday on, 1 for Monday; `undefined` for those of other months. */
export function weeksOf(month: Period, firstWeekday = 1): (Day | undefined)[][] {
  const first = new UTCDate(`${month}-01`);
  const before = (getISODay(first) - firstWeekday + 7) % 7;
  const days = getDaysInMonth(first);
  const dayAt = (place: number) => (place < 1 || place > days ? undefined : `${month}-${twoDigits(place)}`);

  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => dayAt(7 * week + i + 1 - before)),
  );
}

/** The days of a month. */
export const daysOf = (month: Period): Day[] =>
  Array.from(
    { length: getDaysInMonth(new UTCDate(`${month}-01`)) },
    (_, i) => `${month}-${twoDigits(i + 1)}`,
  );

/** The first and the last day of a year or a month. */
export function boundsOf(period: Period): { from: Day; to: Day } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  return { from: `${period}-01`, to: `${period}-${getDaysInMonth(new UTCDate(`${period}-01`))}` };
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
