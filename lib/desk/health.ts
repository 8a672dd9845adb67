import { findStory } from '../archive/stories';
import type { Article, Story } from '../archive/story';
import { type StoryRow, storyOf } from '../archive/story-row';
import { threadOf } from '../archive/threads';
import type { Code } from '../capture/diagnostic';
import { withFindings } from './findings';

/** How much of something there is: `2016-06`, or a code. */
export type Tally<Name extends string = string> = { name: Name; captures: number };

/** How many captures are dated in each month that has any, in order. */
export function capturesByMonth(): Tally[] {
  return withFindings().all<Tally>(
    'SELECT substr(day, 1, 7) AS name, count(*) AS captures FROM articles GROUP BY name ORDER BY name',
  );
}

/** How many captures each code is found in, the commonest first. */
export function problemsByCode(): Tally<Code>[] {
  return withFindings().all<Tally<Code>>(
    'SELECT code AS name, count(*) AS captures FROM found GROUP BY code ORDER BY captures DESC, code',
  );
}

/** What a story lists, and which stories list it: not what is the story itself, or stands in a twin alone. */
const lists = 'FROM entries e JOIN mentions m ON m.id = e.id WHERE m.path IS NOT e.path';
const isListed = `FROM mentions m JOIN entries e ON e.id = m.id JOIN stories lister ON lister.key = e.path
  WHERE m.path <> e.path`;

/** How many of the best tied articles are followed along their threads. */
const candidates = 40;

/** The articles around which the longest threads are, each with how many stories are in it. */
export function longestThreads(limit: number): { article: Story; stories: number }[] {
  const tied = withFindings().all<{ address: string }>(
    `SELECT s.address FROM (
       SELECT e.path, count(*) AS ties ${lists} GROUP BY e.path
       UNION ALL SELECT m.path, count(*) ${isListed} GROUP BY m.path
     ) t JOIN stories s ON s.key = t.path GROUP BY s.key ORDER BY sum(ties) DESC, s.address LIMIT ?`,
    candidates,
  );
  return tied
    .flatMap(({ address }) => findStory(address) ?? [])
    .map((article) => ({ article, stories: sizeOf(article) }))
    .sort((one, other) => other.stories - one.stories)
    .slice(0, limit);
}

function sizeOf(story: Story): number {
  const { earlier, later } = threadOf(story);
  return earlier.length + 1 + later.length;
}

const alone = `FROM stories s WHERE s.kind = 'article'
  AND NOT EXISTS (SELECT 1 ${lists} AND e.path = s.key) AND NOT EXISTS (SELECT 1 ${isListed} AND m.path = s.key)`;

/** The articles that list no story and that none lists, newest first, at most `limit`; and how many there are. */
export function orphans(limit: number): { articles: Article[]; count: number } {
  const from = withFindings();
  const rows = from.all<StoryRow>(`SELECT s.* ${alone} ORDER BY s.time DESC, s.address LIMIT ?`, limit);
  const articles = rows.map(storyOf).filter((story) => story.kind === 'article');
  return { articles, count: from.get<{ count: number }>(`SELECT count(*) AS count ${alone}`)?.count ?? 0 };
}
