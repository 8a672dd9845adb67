import type { Index } from './index-file';

/** Behind how many of the entries before them those of a twin are: lists are shorter. */
const stride = 100_000;

/** Gives entries that an article took over back to the twins of it where they stand. */
const handBack = (which: string) => `UPDATE entries SET path = capture, capture = NULL,
  position = iif(position < 0, -1, position % ${stride}) WHERE ${which}`;

/** Has the entries of a capture, and those that it took over, stand where they were read. */
export function partTwins(index: Index, path: string): void {
  const article = '(SELECT coalesce(twin, path) FROM articles WHERE path = ?)';
  index.run(handBack(`path = ${article} AND capture IS NOT NULL`), path);
}

/**
 * Makes one article of all captures, among those that a refresh touched, that have the same text: the one with the
 * longest related list, then the one whose path comes first. It takes over the stories that the others alone list, behind
 * its own. What is held back comes last: it changes no address of what is not.
 */
export function joinTwins(index: Index): void {
  for (const step of steps) index.run(step);
}

const touched = 'SELECT path FROM articles WHERE text IN touched_texts';

const steps = [
  handBack(`capture IN (${touched})`),
  `UPDATE articles SET twin = nullif(first.path, articles.path) FROM (
     SELECT text, path, row_number() OVER (
       PARTITION BY text ORDER BY held IS NOT NULL, (SELECT count(*) FROM entries WHERE entries.path = a.path) DESC, path
     ) AS place
     FROM articles a WHERE text IN touched_texts
   ) first WHERE first.place = 1 AND articles.text = first.text`,
  `UPDATE entries SET path = e.twin, capture = e.path, position = iif(e.position < 0, -1 - place, e.position + place * ${stride})
   FROM (
     SELECT e.path, e.position, a.twin, dense_rank() OVER (PARTITION BY a.twin ORDER BY e.path) AS place,
       row_number() OVER (PARTITION BY coalesce(a.twin, a.path), e.id ORDER BY a.twin IS NOT NULL, e.path) AS claim
     FROM articles a CROSS JOIN entries e ON e.path = a.path WHERE a.text IN touched_texts AND a.held IS NULL
   ) e WHERE e.claim = 1 AND e.twin IS NOT NULL AND entries.path = e.path AND entries.position = e.position`,
  `INSERT OR IGNORE INTO touched_captures ${touched}`,
  `INSERT OR IGNORE INTO touched_ids SELECT id FROM entries WHERE path IN (${touched})`,
  'INSERT OR IGNORE INTO touched_words SELECT words FROM articles WHERE text IN touched_texts',
  'INSERT OR IGNORE INTO touched_slots SELECT day, slug FROM articles WHERE text IN touched_texts',
];
