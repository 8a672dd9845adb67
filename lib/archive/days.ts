import type { Period } from '../capture/calendar';
import type { Day } from '../capture/wall-clock';
import { archive } from './archive';
import type { Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** The newest day that holds an article; in an archive of mentions alone, the newest of all. */
export function latestEdition(from = archive()): Day | undefined {
  const newest = (kind: string) =>
    from.get<{ day: Day | null }>('SELECT max(day) AS day FROM stories WHERE kind = ?', kind);
  return newest('article')?.day ?? newest('mention')?.day ?? undefined;
}

/** Stories on one page of a day. */
const pageSize = 60;

/** How many stories a day holds, and on how many pages they are read: at least one. */
export function sizeOf(day: Day, from = archive()): { stories: number; pages: number } {
  const sql = 'SELECT count(*) AS stories FROM stories WHERE day = ?';
  const stories = from.get<{ stories: number }>(sql, day)?.stories ?? 0;
  return { stories, pages: Math.max(1, Math.ceil(stories / pageSize)) };
}

/** A page of the stories of a day, the articles before the mentions, both newest first; pages count from 1. */
export function storiesOn(day: Day, page = 1, from = archive()): Story[] {
  const sql = 'SELECT * FROM stories WHERE day = ? ORDER BY kind, time DESC, address DESC LIMIT ? OFFSET ?';
  return from.all<StoryRow>(sql, day, pageSize, pageSize * (page - 1)).map(storyOf);
}

/** How many stories stand in each month of a year, or on each day of a month, that has some; in order of time. */
export function countsIn(period: Period, from = archive()): Map<Period, number> {
  const rows = from.all<{ part: Period; stories: number }>(
    `SELECT substr(day, 1, ?2) AS part, sum(held) AS stories FROM (
       SELECT day, count(*) AS held FROM stories WHERE day > ?1 AND day < ?1 || '~' GROUP BY day
     ) GROUP BY part ORDER BY part`,
    period,
    period.length + '-06'.length,
  );
  return new Map(rows.map(({ part, stories }) => [part, stories]));
}

/** The nearest days, months or years before and after one that hold stories. */
export function periodsAround(period: Period, from = archive()): { earlier?: Period; later?: Period } {
  // `~` comes after every sign of a day: what is beyond `2016-06~` is beyond that month.
  const found = from.get<{ earlier: Period | null; later: Period | null }>(
    `SELECT substr((SELECT max(day) FROM stories WHERE day < ?1), 1, length(?1)) AS earlier,
       substr((SELECT min(day) FROM stories WHERE day > ?1 || '~'), 1, length(?1)) AS later`,
    period,
  );
  return { ...(found?.earlier && { earlier: found.earlier }), ...(found?.later && { later: found.later }) };
}

/** The years that hold stories, in order. */
export function archiveYears(from = archive()): Period[] {
  // From each year to the next one: as many steps as there are years, not stories.
  const rows = from.all<{ year: Period }>(
    `WITH RECURSIVE years (year) AS (
       SELECT substr(min(day), 1, 4) FROM stories
       UNION ALL
       SELECT substr((SELECT min(day) FROM stories WHERE day > years.year || '~'), 1, 4) FROM years WHERE year IS NOT NULL
     ) SELECT year FROM years WHERE year IS NOT NULL`,
  );
  return rows.map(({ year }) => year);
}
