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

/** Words that are long enough to be looked for, or are in no Latin letters, and tell nothing of what a story is about. */
const common = new Set(
  foldedWords(
    `about after again against also amid among another because been before being between both could does doing during
    each even every first from have here into its itself just know like many might more most much must near need next
    only other over same says said should since some still such than that their them then there these they this those
    through told under until upon very what when where which while whom whose will with within without would your
    في من إلى عن مع بعد قبل بين هذا هذه الذي التي أن إن كان ما لا أو
    در به از با را تا این آن که است بر برای می های شد کرد یک و او`,
  ),
);

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
  const words = [...new Set(foldedWords(text))].filter(isTelling);
  const longest = words.sort((one, other) => other.length - one.length).slice(0, mostWords);
  return matchOf(
    longest.map((word) => ({ words: [word], isPrefix: false })),
    'OR',
  );
}

/** A number tells as little as a common word. */
const isTelling = (word: string) =>
  /\p{L}/u.test(word) && (word.length > 3 || /[^a-z]/.test(word)) && !common.has(word);
