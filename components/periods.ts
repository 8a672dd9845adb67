import { UTCDate } from '@date-fns/utc';
import { format, lastDayOfMonth } from 'date-fns';
import type { Day } from '@/lib/capture/wall-clock';
import { shortDay } from './dates';

/** `2016`, `June 2016` or `28 June 2016` for the beginning of a day: `2016`, `2016-06`, `2016-06-28`. */
export function periodName(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? format(new UTCDate(`${period}-01`), 'MMMM yyyy') : shortDay(period);
}

/** `from 8 to 28 June 2016`, `from 28 June 2015 to 3 May 2016` or `of 28 June 2016`. */
export function spanOf(first: Day, last: Day): string {
  if (first === last) return `of ${shortDay(first)}`;
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `from ${isOneMonth ? format(new UTCDate(first), 'd') : shortDay(first)} to ${shortDay(last)}`;
}

/** The first and the last day of a year (`2016`) or month (`2016-06`). */
export function daysOf(period: string): { from: Day; to: Day } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const from = `${period}-01`;
  return { from, to: format(lastDayOfMonth(new UTCDate(from)), 'yyyy-MM-dd') };
}
