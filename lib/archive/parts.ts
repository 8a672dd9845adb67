import type { WallClock } from '../capture/wall-clock';
import { archive } from './archive';
import { articles } from './articles';

/** Where an article is read, and when it was published. */
export type Published = { address: string; published: WallClock };

/** The most articles in a part. */
export const partLength = 10_000;

/**
 * The names of the archive's parts, newest first. A part is a month's articles, or a stretch of those of a full month:
 * `2016-06`, `2016-06-2`. Other months do not change it.
 */
export function allParts(length = partLength, from = archive()): string[] {
  // Steps from the newest article of a month to the newest before that month.
  const months = from.all<{ month: string; count: number }>(
    `WITH RECURSIVE months(newest) AS (
       SELECT max(time) FROM ${articles}
       UNION ALL
       SELECT (SELECT max(time) FROM ${articles} AND time < substr(newest, 1, 7)) FROM months WHERE newest IS NOT NULL
     )
     SELECT substr(newest, 1, 7) AS month,
       (SELECT count(*) FROM ${articles} AND time >= substr(newest, 1, 7) AND time <= newest) AS count
     FROM months WHERE newest IS NOT NULL`,
  );
  return months.flatMap(({ month, count }) => namesOf(month, Math.ceil(count / length)));
}

const namesOf = (month: string, parts: number) =>
  Array.from({ length: parts }, (_, i) => (i === 0 ? month : `${month}-${i + 1}`));

const partName = /^(?<month>\d{4}-\d\d)(?:-(?<number>[2-9]|[1-9]\d{1,3}))?$/;

/** The articles of a part in the order of time; none where there is no such part. */
export function articlesOfPart(name: string, length = partLength, from = archive()): Published[] {
  const { month, number = '1' } = partName.exec(name)?.groups ?? {};
  if (month === undefined) return [];

  // In ASCII the full stop follows the hyphen: this is all that begins with the month.
  const sql = `SELECT address, time AS published FROM ${articles} AND time >= ?1 AND time < ?1 || '.'
    ORDER BY time, address LIMIT ?2 OFFSET ?3`;
  return from.all<Published>(sql, month, length, (Number(number) - 1) * length);
}

/** The names of the parts of a month, such as `2016-06`; none where it has no article. */
export function partsOf(month: string, length = partLength, from = archive()): string[] {
  const sql = `SELECT count(*) AS count FROM ${articles} AND time >= ?1 AND time < ?1 || '.'`;
  return namesOf(month, Math.ceil((from.get<{ count: number }>(sql, month)?.count ?? 0) / length));
}

/** Whether there is a part of a name. Any string may be asked. */
export function isPart(name: string, length = partLength, from = archive()): boolean {
  const { month } = partName.exec(name)?.groups ?? {};
  return month !== undefined && partsOf(month, length, from).includes(name);
}
