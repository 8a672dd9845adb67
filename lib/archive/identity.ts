import type { Index } from './index-file';
import { joinTwins } from './twins';

/**
 * Works out again which stories there are, and their addresses, for all that a refresh touched. It follows from the
 * captures alone, so that it is the same in whatever order they came.
 */
export function resolveIdentity(index: Index): void {
  joinTwins(index);
  for (const step of [...mentions, ...wanted]) index.run(step);
  resolveTakenAddresses(index);
  for (const step of stories) index.run(step);
}

const touchMentionSlots = `INSERT OR IGNORE INTO touched_slots
  SELECT coalesce(day, ''), slug FROM mentions WHERE id IN touched_ids
  UNION SELECT a.day, a.slug FROM articles a JOIN mentions m ON m.path = a.path WHERE m.id IN touched_ids`;

/** The paths of the articles nearest to an entry, before and after its moment: shown ones, and held ones. */
const near = [0, 1].flatMap((isHeld) => {
  const those = `articles WHERE words = e.words AND twin IS NULL AND (held IS NOT NULL) = ${isHeld} AND published`;
  const last = `SELECT max(published) FROM ${those} < e.moment`;
  const next = `SELECT min(published) FROM ${those} >= e.moment`;
  return [last, next].map((published) => `(SELECT min(path) FROM ${those} = (${published}))`);
});

/**
 * A mention is what the newest list says of an id, one with a picture before one without. It is the article that has
 * one of its headlines, in the same words, at most two days away; the nearest of several.
 */
const mentions = [
  'INSERT OR IGNORE INTO touched_ids SELECT id FROM entries WHERE words IN touched_words',
  touchMentionSlots,
  'DELETE FROM mentions WHERE id IN touched_ids',
  `INSERT INTO mentions
   SELECT e.id, NULL, e.headline, e.label, e.slug, e.day, e.pictured, e.picture, e.tag, e.direction
   FROM touched_ids t CROSS JOIN entries e ON (e.path, e.position) = (
     SELECT path, position FROM entries said WHERE said.id = t.id
     ORDER BY picture IS NULL, published DESC, path, position LIMIT 1
   )`,
  `UPDATE mentions SET path = (
     SELECT a.path
     FROM (
       SELECT DISTINCT words, day, coalesce(pictured, day) AS moment
       FROM entries said WHERE said.id = mentions.id
     ) e CROSS JOIN articles a ON a.path IN (
       -- Nothing tells an undated mention from a namesake: it is an article only where there is one.
       (SELECT iif(count(*) = 1, min(path), NULL) FROM (SELECT path FROM articles WHERE words = e.words AND twin IS NULL LIMIT 2)),
       ${near.join(',\n       ')}
     )
     WHERE e.day IS NULL OR abs(julianday(e.day) - julianday(a.day)) <= 2
     ORDER BY a.held IS NOT NULL, abs(julianday(e.moment) - julianday(a.published)), a.published, a.path LIMIT 1
   ) WHERE id IN touched_ids`,
  touchMentionSlots,
];

/**
 * A slot is a day and a slug. The first story keeps its address; the others get their time behind it or, as mentions,
 * their id. `CROSS JOIN` has SQLite begin with what was touched: it would go through all stories for those of one slot.
 */
const wanted = [
  // A headline may end in digits that stand behind another's: slugs of one stem may want the same address. (`:` follows `9`.)
  `INSERT OR IGNORE INTO touched_slots
   SELECT t.day, s.slug FROM (SELECT DISTINCT day, rtrim(slug, '-0123456789') AS stem FROM touched_slots) t
   CROSS JOIN stories s ON s.slug BETWEEN t.stem AND t.stem || ':'
     AND rtrim(s.slug, '-0123456789') = t.stem AND coalesce(s.day, '') = t.day`,
  `DELETE FROM stories WHERE key IN (
     SELECT s.key FROM touched_slots t CROSS JOIN stories s ON s.slug = t.slug AND coalesce(s.day, '') = t.day
   )`,
  `CREATE TEMP TABLE wanted AS
   SELECT *, '/' || coalesce(replace(day, '-', '/'), 'undated') || '/' || slug || CASE
     WHEN place = 1 THEN ''
     WHEN kind = 'mention' THEN '-' || key
     ELSE '-' || substr(published, 12, 2) || substr(published, 15, 2)
   END AS address FROM (
     SELECT *, row_number() OVER (PARTITION BY day, slug ORDER BY kind, held IS NOT NULL, published, length(key), key) AS place FROM (
       SELECT a.path AS key, 'article' AS kind, a.day, a.slug, a.published, a.held, NULL AS mention
       FROM touched_slots t CROSS JOIN articles a ON a.slug = t.slug AND a.day = t.day WHERE a.twin IS NULL
       UNION ALL
       SELECT m.id, 'mention', m.day, m.slug, NULL, NULL, m.id
       FROM touched_slots t CROSS JOIN mentions m INDEXED BY mentions_slot ON m.slug = t.slug AND coalesce(m.day, '') = t.day WHERE m.path IS NULL
     )
   )`,
  `UPDATE wanted SET mention = (
     SELECT id FROM (
       SELECT *, abs(julianday(coalesce(pictured, day)) - julianday(wanted.published)) AS distance
       FROM mentions WHERE path = wanted.key
     ) ORDER BY picture IS NULL, distance, length(id), id LIMIT 1
   ) WHERE kind = 'article'`,
  'CREATE INDEX temp.wanted_address ON wanted (address)',
  'CREATE INDEX temp.wanted_key ON wanted (key)',
];

/** Two stories of one minute, or a headline that ends in another story's time. */
const taken = `
  SELECT key, address FROM (
    SELECT *, row_number() OVER (PARTITION BY address ORDER BY held IS NOT NULL, place > 1, published, key) AS claim FROM wanted
  ) WHERE claim > 1 OR address IN (SELECT address FROM stories) ORDER BY held IS NOT NULL, published, key`;

function resolveTakenAddresses(index: Index) {
  // What was once taken stays so: of a thousand stories of one minute none tries all the numbers before it.
  const counts = new Map<string, number>();
  for (const { key, address } of index.all<{ key: string; address: string }>(taken)) {
    const isTaken = (next: string) =>
      index.get(
        'SELECT 1 FROM wanted WHERE address = ? UNION SELECT 1 FROM stories WHERE address = ?',
        next,
        next,
      );
    let count = counts.get(address) ?? 2;
    while (isTaken(`${address}-${count}`)) count++;
    counts.set(address, count + 1);
    index.run('UPDATE wanted SET address = ? WHERE key = ?', `${address}-${count}`, key);
  }
}

const stories = [
  `INSERT INTO stories
   SELECT w.key, w.address, w.kind, w.day, coalesce(w.published, m.pictured, w.day || 'T00:00:00'), w.slug,
     coalesce(a.headline, m.headline), iif(a.path IS NULL, m.label, a.label), iif(a.path IS NULL, m.tag, a.tag),
     coalesce(a.direction, m.direction), m.id, p.path, m.pictured, a.byline, a.standfirst, a.credit,
     a.length, a.held
   FROM wanted w
   LEFT JOIN articles a ON a.path = w.key
   LEFT JOIN mentions m ON m.id = w.mention
   LEFT JOIN pictures p ON p.path = m.picture ORDER BY w.key`,
  'INSERT INTO touched_stories SELECT s.rowid, 1 FROM wanted w JOIN stories s ON s.key = w.key',
  'DROP TABLE wanted',
];
