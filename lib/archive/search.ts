import type { Day } from '../capture/wall-clock';
import { archive } from './archive';
import { excerptOf, markedText, type Piece } from './excerpt';
import { matchOf, parseQuery, type Term } from './search-query';
import type { Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** What is looked for, and among which stories. */
export type Question = {
  text: string;
  /** The first and the last day. */
  from?: Day;
  to?: Day;
  /** Only stories that name it. */
  topic?: string;
  order: 'relevance' | 'date';
};

/** A story that was found, with what was asked for marked. */
export type Found = { story: Story; headline: Piece[]; excerpt: Piece[] };

/** A choice that narrows a search, and how many stories it leaves. */
export type Choice = { value: string; name: string; stories: number };

/** How much a word weighs in the headline, the standfirst and the body. */
const weights = '10, 4, 1';
/** How much more a story weighs that is there in full: a headline alone is short, which bm25 takes for apt. */
const whole = 1.5;

/** Stories that hold all that is asked for, as SQL; the last three values are its own. */
const matching = `
  FROM words JOIN stories s ON s.rowid = words.rowid
  WHERE words MATCH ?1 AND (?2 IS NULL OR s.day >= ?2) AND (?3 IS NULL OR s.day <= ?3)
    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM story_topics t WHERE t.story = s.rowid AND t.topic = ?4))`;

const values = ({ text, from, to, topic }: Question) =>
  [matchOf(parseQuery(text)), from ?? null, to ?? null, topic ?? null] as const;

/** The stories that were found, best or newest first, without the first `offset`. */
export function findStories(question: Question, limit: number, offset: number, from = archive()): Found[] {
  const rank =
    question.order === 'date' ? '0' : `bm25(words, ${weights}) * iif(s.kind = 'article', ${whole}, 1)`;
  const rows = from.all<StoryRow & { body: string | null }>(
    `SELECT s.*, a.body FROM (
       SELECT s.rowid AS number, ${rank} AS place ${matching} ORDER BY place, s.time DESC, s.address DESC LIMIT ?5 OFFSET ?6
     ) found JOIN stories s ON s.rowid = found.number LEFT JOIN articles a ON a.path = s.key
     ORDER BY found.place, s.time DESC, s.address DESC`,
    ...values(question),
    limit,
    offset,
  );
  const terms = parseQuery(question.text);
  return rows.map((row) => foundOf(row, terms));
}

function foundOf(row: StoryRow & { body: string | null }, terms: Term[]): Found {
  const story = storyOf(row);
  const body: string[] = JSON.parse(row.body ?? '[]');
  const paragraphs = [row.standfirst, ...body, row.byline].filter((text) => text !== null);
  return { story, headline: markedText(story.headline, terms), excerpt: excerptOf(paragraphs, terms) };
}

/** How many stories were found, and the first and the last of their days; none, where nothing is asked for. */
export function countFound(question: Question, from = archive()) {
  if (parseQuery(question.text).length === 0) return { stories: 0, first: undefined, last: undefined };
  const found = from.get<{ stories: number; first: Day | null; last: Day | null }>(
    `SELECT count(*) AS stories, min(s.day) AS first, max(s.day) AS last ${matching}`,
    ...values(question),
  );
  return { stories: found?.stories ?? 0, first: found?.first ?? undefined, last: found?.last ?? undefined };
}

/** The months of what is found without its days, newest first. */
export function monthsFound(question: Question, limit: number, from = archive()): Choice[] {
  return from.all<Choice>(
    `SELECT substr(s.day, 1, 7) AS value, substr(s.day, 1, 7) AS name, count(*) AS stories ${matching}
       AND s.day IS NOT NULL GROUP BY 1 ORDER BY 1 DESC LIMIT ?5`,
    ...values({ text: question.text, order: 'date', ...(question.topic && { topic: question.topic }) }),
    limit,
  );
}

/** The topics that most of what is found names, whatever the topic asked for. */
export function topicsFound({ topic: _, ...question }: Question, limit: number, from = archive()): Choice[] {
  return from.all<Choice>(
    `SELECT n.topic AS value, t.name, n.stories FROM (
       SELECT n.topic, count(*) AS stories FROM (SELECT s.rowid AS number ${matching}) found
       JOIN story_topics n ON n.story = found.number GROUP BY n.topic
     ) n JOIN topics t ON t.topic = n.topic ORDER BY n.stories DESC, t.name LIMIT ?5`,
    ...values(question),
    limit,
  );
}

/** The newest stories whose headlines hold the words so far. */
export function headlinesLike(text: string, limit: number, from = archive()): Story[] {
  const terms = parseQuery(text, true);
  if (terms.length === 0) return [];
  const sql = `SELECT s.* FROM words JOIN stories s ON s.rowid = words.rowid WHERE words MATCH ?
    ORDER BY s.time DESC, s.address DESC LIMIT ?`;
  return from.all<StoryRow>(sql, `headline : (${matchOf(terms)})`, limit).map(storyOf);
}
