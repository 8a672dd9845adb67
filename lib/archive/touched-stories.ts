import { crowd } from './threads';

/** Find the addresses of the stories whose pages show what changed. */
export const storiesTouched = [
  'SELECT address AS name FROM made UNION SELECT address FROM before_stories',
  // Before and after it in time.
  `SELECT (SELECT address FROM stories s WHERE (s.time, s.address) < (c.time, c.address) ORDER BY s.time DESC, s.address DESC LIMIT 1) AS name FROM changed c
   UNION SELECT (SELECT address FROM stories s WHERE (s.time, s.address) > (c.time, c.address) ORDER BY s.time, s.address LIMIT 1) FROM changed c`,
  // They list it.
  'SELECT s.address AS name FROM shown CROSS JOIN entries e ON e.id = shown.id CROSS JOIN stories s ON s.key = e.path',
  // It lists, or listed, them.
  'SELECT s.address AS name FROM listed l CROSS JOIN stories s ON s.key = l.key',
];

/** The same; `?3` is how many files changed: in the text, it would make another statement of each, and all are kept. */
export const storiesSharing = [
  // They list two of the same stories; see `threads.ts`. An id that just was, or just is, in too many lists counts.
  `SELECT s.address AS name FROM (
     SELECT e.path FROM ties CROSS JOIN entries e ON e.id = ties.id
     WHERE (SELECT count(*) FROM (SELECT 1 FROM entries o WHERE o.id = ties.id LIMIT ${crowd} + ?3 + 1)) <= ${crowd} + ?3
     GROUP BY e.path HAVING count(DISTINCT ties.id) >= 2
   ) CROSS JOIN stories s ON s.key = path`,
  `SELECT s.address AS name FROM ties CROSS JOIN entries e ON e.id = ties.id CROSS JOIN stories s ON s.key = e.path
   WHERE (SELECT count(*) FROM (SELECT 1 FROM entries o WHERE o.id = ties.id LIMIT ${crowd} + ?3 + 1))
     BETWEEN ${crowd} - ?3 + 1 AND ${crowd} + ?3`,
];
