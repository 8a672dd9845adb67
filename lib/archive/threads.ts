import { archive } from './archive';
import type { Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** What is known around a story, in order of time. */
export type Thread = {
  /** The story so far. */
  earlier: Story[];
  /** What happened next. */
  later: Story[];
};

/** How many stories a thread holds to either side of its own, at most. */
const reach = 12;

/** An entry in the lists of more articles than these does not tie them together. */
export const crowd = 1_000;

/**
 * The stories around a story: those of its related list, the articles that list it, and the articles that list at least
 * two of the same stories; the nearest in time. Undated stories are left out, and have no thread themselves.
 */
export function threadOf({ address }: Story, from = archive()): Thread {
  const rows = from.all<StoryRow & { isLater: number }>(sql, address, crowd, reach);
  const side = (isLater: number) => rows.filter((row) => row.isLater === isLater).map(storyOf);
  return { earlier: side(0), later: side(1) };
}

/** The ids of stories: a mention has one, its key; an article those of the mentions that it is. */
const idsOf = (keys: string) => `
  SELECT k.key AS story, m.id FROM ${keys} k CROSS JOIN mentions m ON m.path = k.key
  UNION ALL SELECT k.key, m.id FROM ${keys} k CROSS JOIN mentions m ON m.id = k.key`;

const sides = [
  { isLater: 0, beyond: '<', order: 'DESC' },
  { isLater: 1, beyond: '>', order: 'ASC' },
];

const listers = sides.map(
  ({ beyond, order }) => `
  SELECT s.key FROM own CROSS JOIN (${idsOf('own')}) ids CROSS JOIN stories s ON s.key IN (
    SELECT e.path FROM entries e CROSS JOIN stories lister ON lister.key = e.path
    WHERE e.id = ids.id AND e.published ${beyond}= own.time ORDER BY e.published ${order} LIMIT ?3
  )`,
);

const nearest = sides.map(
  ({ isLater, beyond, order }) => `
  SELECT * FROM (
    SELECT s.*, ${isLater} AS isLater FROM own JOIN around CROSS JOIN stories s ON s.key = around.key
    WHERE (s.time, s.address) ${beyond} (own.time, own.address) ORDER BY s.time ${order}, s.address ${order} LIMIT ?3
  )`,
);

const sql = `
  WITH own AS MATERIALIZED (SELECT key, time, address FROM stories WHERE address = ?1),
  listed AS MATERIALIZED (
    SELECT DISTINCT coalesce(m.path, m.id) AS key
    FROM own CROSS JOIN entries e ON e.path = own.key CROSS JOIN mentions m ON m.id = e.id
  ),
  ties AS MATERIALIZED (
    SELECT story, id FROM (${idsOf('listed')}) ids
    WHERE (SELECT count(*) FROM (SELECT 1 FROM entries e WHERE e.id = ids.id LIMIT ?2 + 1)) <= ?2
  ),
  sharing AS (
    SELECT e.path AS key FROM ties CROSS JOIN entries e ON e.id = ties.id
    GROUP BY e.path HAVING count(DISTINCT ties.story) >= 2
  ),
  around AS MATERIALIZED (SELECT key FROM listed UNION SELECT key FROM sharing UNION ${listers.join(' UNION ')})
  SELECT * FROM (${nearest.join(' UNION ALL ')}) ORDER BY time, address`;
