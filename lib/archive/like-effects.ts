import type { Index } from './index-file';
import { matchTelling } from './more-like';

/** Of more stories that changed than these, not each is looked for among the articles that may be like it. */
const few = 50;

/** So many of the articles most like a story may show it. */
const nearest = 200;

/** Articles that list nothing: they show stories like them instead. */
const listless =
  'SELECT s.address FROM articles a INDEXED BY articles_listless CROSS JOIN stories s ON s.key = a.path WHERE a.listed = 0';

const gone =
  'SELECT 1 FROM before_stories b WHERE NOT EXISTS (SELECT 1 FROM stories s WHERE s.address = b.address) LIMIT 1';

/**
 * The addresses of the articles that may show other stories than before for being like them, at most `most`: those that
 * are like one that changed, and all where an address is gone, which any of them may link.
 */
export function likesTouched(index: Index, most: number): string[] {
  const changed = index.all<{ headline: string }>(
    'SELECT s.headline FROM changed c CROSS JOIN stories s ON s.key = c.key LIMIT ?',
    few + 1,
  );
  if (changed.length > few || index.get(gone)) return addresses(index, `${listless} LIMIT ?`, most);

  const matches = changed.map(({ headline }) => matchTelling(headline)).filter((match) => match !== '');
  const found = matches.flatMap((match) => addresses(index, likeOne, `headline : (${match})`, nearest));
  return [...new Set(found)].slice(0, most);
}

const likeOne = `
  SELECT s.address FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?) w
  CROSS JOIN stories s ON s.rowid = w.rowid CROSS JOIN articles a ON a.path = s.key WHERE a.listed = 0`;

const addresses = (index: Index, sql: string, ...values: (string | number)[]) =>
  index.all<{ address: string }>(sql, ...values).map(({ address }) => address);
