import { UTCDate } from '@date-fns/utc';
import {
  differenceInCalendarDays,
  differenceInCalendarMonths,
  eachDayOfInterval,
  eachMonthOfInterval,
  eachYearOfInterval,
} from 'date-fns';
import type { DayCount } from '@/lib/archive/topics';

/** How many stories a year, month or day has, as `2016-06-28` begins. */
export type Bar = { period: string; stories: number };

/** No more bars than these stand beside each other, unless years are. */
const most = 62;

/** A bar for each day, month or year from the first to the last, those without stories too. Days are in order. */
export function buildBars(counts: DayCount[]): Bar[] {
  const [first, last] = [counts[0]?.day, counts.at(-1)?.day];
  if (!first || !last) return [];

  const periods = periodsBetween(first, last);
  const stories = new Map<string, number>();
  for (const count of counts) {
    const period = count.day.slice(0, periods[0]?.length);
    stories.set(period, (stories.get(period) ?? 0) + count.stories);
  }
  return periods.map((period) => ({ period, stories: stories.get(period) ?? 0 }));
}

/** They are counted before they are made: a story may be a thousand years older than the next. */
function periodsBetween(first: string, last: string): string[] {
  const [start, end] = [new UTCDate(first), new UTCDate(last)];
  const written = (length: number) => (moment: Date) => moment.toISOString().slice(0, length);
  if (differenceInCalendarDays(end, start) < most) return eachDayOfInterval({ start, end }).map(written(10));
  if (differenceInCalendarMonths(end, start) < most)
    return eachMonthOfInterval({ start, end }).map(written(7));
  return eachYearOfInterval({ start, end }).map(written(4));
}
