import { archive } from './archive';
import { inPages } from './in-pages';
import { findForward } from './stories';
import type { Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** A story and, of an article, the paragraphs after the standfirst. */
export type WholeStory = { story: Story; body: string[] };

/** Every story of the archive, with its text, a few at a time. */
export function* everyStory(from = archive()): Generator<WholeStory> {
  const sql =
    'SELECT s.*, a.body FROM stories s LEFT JOIN articles a ON a.path = s.key WHERE s.key > ? ORDER BY s.key LIMIT 200';
  for (const row of inPages(from, sql, ({ key }: StoryRow & { body: string | null }) => key, ''))
    yield { story: storyOf(row), body: row.body === null ? [] : JSON.parse(row.body) };
}

/** The original system's ids, each with the address of its story. */
export function everyId(from = archive()): { id: string; address: string }[] {
  return from.all<{ id: string; address: string }>(
    'SELECT m.id, s.address FROM mentions m JOIN stories s ON s.key = coalesce(m.path, m.id) ORDER BY m.id',
  );
}

/**
 * The addresses that were a story's own, or would have been, before other captures came: what a list calls it and, where
 * several stories are called so on one day, that with the id or the minute behind it. Each with where it leads.
 */
export function everyForward(from = archive()): { forward: string; address: string }[] {
  const several = (table: string, key: string) =>
    `${table} NATURAL JOIN (SELECT day, slug FROM ${table} GROUP BY day, slug HAVING count(DISTINCT ${key}) > 1)`;
  const forwards = from.all<{ forward: string }>(
    `SELECT '/' || coalesce(replace(day, '-', '/'), 'undated') || '/' || name AS forward FROM (
       SELECT day, slug AS name FROM entries WHERE slug IS NOT NULL
       UNION SELECT day, slug || '-' || id FROM ${several('entries', 'id')}
       UNION SELECT day, slug || '-' || substr(published, 12, 2) || substr(published, 15, 2) FROM ${several('articles', 'path')}
     ) WHERE forward NOT IN (SELECT address FROM stories) ORDER BY forward`,
  );
  return forwards.flatMap(({ forward }) => {
    const address = findForward(forward, from);
    return address === undefined ? [] : [{ forward, address }];
  });
}
