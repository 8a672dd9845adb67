import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { Period } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';

/** `Tuesday 28 June 2016`. */
export const longDay = (day: Day) => format(new UTCDate(day), 'EEEE d MMMM yyyy');

/** `28 June 2016`. */
export const shortDay = (day: Day) => format(new UTCDate(day), 'd MMMM yyyy');

/** `28` and `June 2016`, as on a calendar's leaf. */
export const leafOf = (day: Day) => [format(new UTCDate(day), 'd'), format(new UTCDate(day), 'MMMM yyyy')];

/** `28 Jun`, with the year where it is another than that of `beside`. */
export const briefDay = (day: Day, beside: Day) =>
  format(new UTCDate(day), day.slice(0, 4) === beside.slice(0, 4) ? 'd MMM' : 'd MMM yyyy');

/** `2016`, `June 2016` or `Tuesday 28 June 2016`. */
export function periodName(period: Period): string {
  if (period.length === 4) return period;
  return period.length === 7 ? format(new UTCDate(`${period}-01`), 'MMMM yyyy') : longDay(period);
}

/** Where a day, a month or a year is read: `/2016/06/28`. */
export const dayAddress = (day: Period) => `/${day.replaceAll('-', '/')}`;
