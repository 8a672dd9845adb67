import { UTCDate } from '@date-fns/utc';
import { format, isValid } from 'date-fns';
import type { Day } from '@/lib/capture/wall-clock';

/** `Tuesday 28 June 2016`. */
export const longDay = (day: Day) => format(new UTCDate(day), 'EEEE d MMMM yyyy');

/** `28 June 2016`. */
export const shortDay = (day: Day) => format(new UTCDate(day), 'd MMMM yyyy');

/** `28` and `June 2016`, as on a calendar's leaf. */
export const leafOf = (day: Day) => [format(new UTCDate(day), 'd'), format(new UTCDate(day), 'MMMM yyyy')];

/** Where a day is read: `/2016/06/28`. */
export const dayAddress = (day: Day) => `/${day.replaceAll('-', '/')}`;

/** The day that an address names, or `undefined` where the calendar has no such day. */
export function findDay(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month}-${date}`;
  const moment = new UTCDate(day);
  // `2016-02-31` is read as 2 March, and `16-1-1` as 2001: write the day back and compare.
  return isValid(moment) && format(moment, 'yyyy-MM-dd') === day ? day : undefined;
}
