import { UTCDate } from '@date-fns/utc';
import { format, lastDayOfMonth } from 'date-fns';
import type { Period } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';

/** The first and the last day of a year (`2016`) or month (`2016-06`). */
export function daysOf(period: Period): { from: Day; to: Day } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const from = `${period}-01`;
  return { from, to: format(lastDayOfMonth(new UTCDate(from)), 'yyyy-MM-dd') };
}
