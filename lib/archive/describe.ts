import { fold } from './fold';
import { inPages } from './in-pages';
import type { Index } from './index-file';
import { frameTopics } from './topic-file';
import { readVocabulary, type Vocabulary } from './vocabulary';

type Row = {
  number: number;
  is_new: number;
  time: string;
  headline: string;
  byline: string;
  standfirst: string;
  body: string;
};

/**
 * Gives the stories that a refresh touched their topics and their words; where the topics changed, all of them, and
 * returns that they did.
 */
export function describeStories(index: Index, folder: string): boolean {
  const isOther = updateTopics(index, folder);
  const vocabulary = readVocabulary(folder);
  for (const row of inPages(index, touchedStories, ({ number }: Row) => number, 0))
    describeStory(index, row, vocabulary);
  return isOther;
}

/** Takes over the topics that there are, where they changed, and returns that they did: then all stories are touched. */
export function updateTopics(index: Index, folder: string): boolean {
  const vocabulary = readVocabulary(folder);
  const known = index.get<{ value: string }>("SELECT value FROM about WHERE name = 'topics'")?.value;
  const isOther = known !== vocabulary.hash;
  if (isOther) replaceTopics(index, vocabulary, folder);
  return isOther;
}

function replaceTopics(index: Index, { topics, file, hash }: Vocabulary, folder: string) {
  for (const fault of frameTopics(folder, file)) console.warn(`${fault}\n`);
  index.run('DELETE FROM topics');
  index.run('DELETE FROM story_topics');
  index.run(
    "INSERT INTO topics SELECT value->>'topic', value->>'name', value->>'kind' FROM json_each(?)",
    JSON.stringify(topics),
  );
  index.run('INSERT OR IGNORE INTO touched_stories SELECT rowid, 0 FROM stories');
  index.run("INSERT OR REPLACE INTO about VALUES ('topics', ?)", hash);
}

function describeStory(index: Index, row: Row, vocabulary: Vocabulary) {
  const { number, time } = row;
  const texts = textsOf({ ...row, body: JSON.parse(row.body) });
  const folded = row.is_new ? texts.map(fold) : undefined;
  for (const topic of topicsIn(texts, vocabulary, folded))
    index.run('INSERT INTO story_topics VALUES (?, ?, ?)', topic, time, number);

  const sql = 'INSERT INTO words (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)';
  if (folded) index.run(sql, number, ...folded);
}

type Said = { headline: string; byline?: string; standfirst: string; body: string[] };

/**
 * The texts in which a story is found: its headline, its standfirst, its body. The byline stands before the standfirst:
 * who wrote an article is found as its standfirst is.
 */
export const textsOf = ({ headline, byline, standfirst, body }: Said): string[] => [
  headline,
  byline ? `${byline}\n${standfirst}` : standfirst,
  body.join('\n'),
];

/** The topics that the texts of a story name; `folded` are the same texts, where that is known. */
export const topicsIn = (texts: string[], { match }: Vocabulary, folded?: string[]): Set<string> =>
  match(texts.join('\n'), folded?.join(' '));

const touchedStories = `
  SELECT t.number, t.is_new, coalesce(s.time, '') AS time, s.headline,
    coalesce(s.byline, '') AS byline, coalesce(s.standfirst, '') AS standfirst, coalesce(a.body, '[]') AS body
  FROM touched_stories t JOIN stories s ON s.rowid = t.number LEFT JOIN articles a ON a.path = s.key
  WHERE t.number > ? ORDER BY t.number LIMIT 500`;
