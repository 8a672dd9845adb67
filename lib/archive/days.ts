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

/** The stories of a day, newest first. */
export function storiesOn(day: Day, from = archive()): Story[] {
  const sql = 'SELECT * FROM stories WHERE day = ? ORDER BY time DESC, address DESC';
  return from.all<StoryRow>(sql, day).map(storyOf);
}

/** The nearest days before and after that hold stories. */
export function daysAround(day: Day, from = archive()): { earlier?: Day; later?: Day } {
  const found = from.get<{ earlier: Day | null; later: Day | null }>(
    `SELECT (SELECT max(day) FROM stories WHERE day < ?1) AS earlier, (SELECT min(day) FROM stories WHERE day > ?1) AS later`,
    day,
  );
  return { ...(found?.earlier && { earlier: found.earlier }), ...(found?.later && { later: found.later }) };
}
