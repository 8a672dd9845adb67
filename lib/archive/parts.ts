import type { WallClock } from '../capture/wall-clock';
import { archive } from './archive';
import { articles } from './articles';

/** A month's articles, or a stretch of those of a full month: `2016-06`, `2016-06-2`. Other months do not change it. */
export type Part = { name: string; newest: WallClock };

/** Where an article is read, and when it was published. */
export type Published = { address: string; published: WallClock };

/** The most articles in a part. */
export const partLength = 10_000;

/** The parts of what was published until a moment, newest first. */
export function partsUntil(until: WallClock, length = partLength, from = archive()): Part[] {
  // Steps from the newest article of a month to the newest before that month.
  const months = from.all<{ month: string; newest: WallClock; count: number }>(
    `WITH RECURSIVE months(newest) AS (
       SELECT max(time) FROM ${articles} AND time <= ?
       UNION ALL
       SELECT (SELECT max(time) FROM ${articles} AND time < substr(newest, 1, 7)) FROM months WHERE newest IS NOT NULL
     )
     SELECT substr(newest, 1, 7) AS month, newest,
       (SELECT count(*) FROM ${articles} AND time >= substr(newest, 1, 7) AND time <= newest) AS count
     FROM months WHERE newest IS NOT NULL`,
    until,
  );
  return months.flatMap(({ month, newest, count }) =>
    Array.from({ length: Math.ceil(count / length) }, (_, i) => ({
      name: i === 0 ? month : `${month}-${i + 1}`,
      newest,
    })),
  );
}

/** The articles of a part, as far as they were published until a moment, in the order of time; none where there is no such part. */
export function articlesOfPart(
  name: string,
  until: WallClock,
  length = partLength,
  from = archive(),
): Published[] {
  const [, month, number = '1'] = /^(\d{4}-\d\d)(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(name) ?? [];
  if (month === undefined) return [];

  // In ASCII the full stop follows the hyphen: this is all that begins with the month.
  const sql = `SELECT address, time AS published FROM ${articles} AND time >= ?1 AND time < ?1 || '.' AND time <= ?2
    ORDER BY time, address LIMIT ?3 OFFSET ?4`;
  return from.all<Published>(sql, month, until, length, (Number(number) - 1) * length);
}
