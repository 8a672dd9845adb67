import { archive } from './archive';
import { foldedWords } from './fold';
import { matchOf } from './search-query';
import type { Article, Story } from './story';
import { type StoryRow, storyOf } from './story-row';
import { topicsOf } from './topics';

/** How many words of a headline are looked for: the longest, which are the rarest. */
const mostWords = 8;

/** What one shared topic weighs against the rank by words, which is about 1 to 10. */
const topicWeight = 2;

/** The stories most like an article, by the words of its headline and the topics that both name, best first. */
export function moreLike({ address, headline }: Article, limit: number, from = archive()): Story[] {
  const match = matchTelling(`${headline} ${topicsOf({ address }, from).map(({ name }) => name)}`);
  if (match === '') return [];
  return from
    .all<StoryRow>(
      `SELECT s.*, (SELECT count(*) FROM story_topics
           WHERE story = s.rowid AND topic IN (SELECT topic FROM story_topics WHERE story = own.rowid)) AS shared
       FROM (SELECT rowid, bm25(words, 10, 4, 1) AS rank FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT 200) w
       JOIN stories own ON own.address = ?2 JOIN stories s ON s.rowid = w.rowid AND s.rowid <> own.rowid
       ORDER BY w.rank - ${topicWeight} * shared, s.time DESC, s.address DESC LIMIT ?3`,
      match,
      address,
      limit,
    )
    .map(storyOf);
}

/** Any of the telling words of a text, for FTS5; empty where it has none. */
export function matchTelling(text: string): string {
  const words = [...new Set(foldedWords(text))].filter((word) => word.length > 3 || /[^a-z]/.test(word));
  const longest = words.sort((one, other) => other.length - one.length).slice(0, mostWords);
  return matchOf(
    longest.map((word) => ({ words: [word], isPrefix: false })),
    'OR',
  );
}
