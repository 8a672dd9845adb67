import type { DayCount } from '@/lib/archive/topics';

/** How many stories a year, month or day has, as `2016-06-28` begins. */
export type Bar = { period: string; stories: number };

/** No more bars than these stand beside each other, unless years are. */
const most = 62;
const day = 86_400_000;

/** A bar for each day, month or year from the first to the last, those without stories too. Days are in order. */
export function buildBars(counts: DayCount[]): Bar[] {
  const [first, last] = [counts[0]?.day, counts.at(-1)?.day];
  if (!first || !last) return [];

  const lengths = [10, 7] as const;
  const length = lengths.find((each) => periodsBetween(first, last, each).length <= most) ?? 4;
  const stories = new Map<string, number>();
  for (const count of counts) {
    const period = count.day.slice(0, length);
    stories.set(period, (stories.get(period) ?? 0) + count.stories);
  }
  return periodsBetween(first, last, length).map((period) => ({ period, stories: stories.get(period) ?? 0 }));
}

function periodsBetween(first: string, last: string, length: 4 | 7 | 10): string[] {
  const periods = new Set<string>();
  for (let moment = Date.parse(first); moment <= Date.parse(last); moment += day)
    periods.add(new Date(moment).toISOString().slice(0, length));
  return [...periods];
}
