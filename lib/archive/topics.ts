import type { Day, WallClock } from '../capture/wall-clock';
import { archive } from './archive';
import { escapeLike } from './escape-like';
import type { Article, Story } from './story';
import { type StoryRow, storyOf } from './story-row';
import type { TopicKind } from './vocabulary';

/** A country, person, organisation or place that stories name. */
export type Topic = {
  /** Its part of an address: `syria`. */
  topic: string;
  name: string;
  kind: TopicKind;
  /** How many stories name it, mentions by their headline. */
  stories: number;
};

/** How many stories of a day name a topic. */
export type DayCount = { day: Day; stories: number };

/** The topics that most stories name. */
export const topTopics = (limit: number, from = archive()): Topic[] =>
  allTopics(from)
    .sort((one, other) => other.stories - one.stories)
    .slice(0, limit);

/** The topics that any story names, by name. */
export function allTopics(from = archive()): Topic[] {
  return from.all<Topic>(
    `SELECT t.topic, t.name, t.kind, n.stories
     FROM (SELECT topic, count(*) AS stories FROM story_topics GROUP BY topic) n JOIN topics t ON t.topic = n.topic
     ORDER BY t.name COLLATE NOCASE`,
  );
}

/** The topics that any story names, and when the newest story of each is dated. */
export function newestOfTopics(from = archive()): { topic: string; newest: WallClock | undefined }[] {
  const sql = 'SELECT topic, max(time) AS newest FROM story_topics GROUP BY topic ORDER BY topic';
  // Of a story without a day the time is empty.
  return from
    .all<{ topic: string; newest: WallClock }>(sql)
    .map(({ topic, newest }) => ({ topic, newest: newest || undefined }));
}

/** A topic that stories name. */
export function findTopic(topic: string, from = archive()): Topic | undefined {
  const sql =
    'SELECT topic, name, kind, (SELECT count(*) FROM story_topics s WHERE s.topic = t.topic) AS stories FROM topics t WHERE topic = ?';
  const found = from.get<Topic>(sql, topic);
  return found && found.stories > 0 ? found : undefined;
}

/** The topics that begin with some letters, those that most stories name first. */
export function topicsLike(letters: string, limit: number, from = archive()): Topic[] {
  const pattern = `${escapeLike(letters)}%`;
  return from.all<Topic>(
    `SELECT t.topic, t.name, t.kind, count(*) AS stories FROM topics t JOIN story_topics s ON s.topic = t.topic
     WHERE t.name LIKE ?1 ESCAPE '\\' OR t.name LIKE '% ' || ?1 ESCAPE '\\'
     GROUP BY t.topic ORDER BY stories DESC, t.name LIMIT ?2`,
    pattern,
    limit,
  );
}

/** The stories that name a topic, newest first, without the first `offset`. */
export function storiesOf(
  { topic }: Pick<Topic, 'topic'>,
  limit: number,
  offset = 0,
  from = archive(),
): Story[] {
  return from
    .all<StoryRow>(
      `SELECT s.* FROM story_topics t JOIN stories s ON s.rowid = t.story
       WHERE t.topic = ? ORDER BY t.time DESC, s.address DESC LIMIT ? OFFSET ?`,
      topic,
      limit,
      offset,
    )
    .map(storyOf);
}

/** The newest articles that name a topic. */
export function topicArticles({ topic }: Pick<Topic, 'topic'>, limit: number, from = archive()): Article[] {
  return from
    .all<StoryRow>(
      `SELECT s.* FROM story_topics t JOIN stories s ON s.rowid = t.story
       WHERE t.topic = ? AND s.kind = 'article' ORDER BY t.time DESC, s.address DESC LIMIT ?`,
      topic,
      limit,
    )
    .map(storyOf)
    .filter((story) => story.kind === 'article');
}

/** The topics that a story names, by name. */
export function topicsOf({ address }: Pick<Story, 'address'>, from = archive()): Omit<Topic, 'stories'>[] {
  const sql = `SELECT t.topic, t.name, t.kind FROM stories s JOIN story_topics n ON n.story = s.rowid JOIN topics t ON t.topic = n.topic
    WHERE s.address = ? ORDER BY t.name COLLATE NOCASE`;
  return from.all<Omit<Topic, 'stories'>>(sql, address);
}

/** The topics that the same stories name most, each with how many of them do. */
export function namedWith({ topic }: Pick<Topic, 'topic'>, limit: number, from = archive()): Topic[] {
  return from.all<Topic>(
    `SELECT t.topic, t.name, t.kind, n.stories FROM (
       SELECT other.topic, count(*) AS stories FROM story_topics own JOIN story_topics other ON other.story = own.story
       WHERE own.topic = ?1 AND other.topic <> ?1 GROUP BY other.topic
     ) n JOIN topics t ON t.topic = n.topic ORDER BY n.stories DESC, t.name LIMIT ?2`,
    topic,
    limit,
  );
}

/** How many stories name a topic on each day that has any, in order. */
export function topicDays({ topic }: Pick<Topic, 'topic'>, from = archive()): DayCount[] {
  const sql =
    "SELECT substr(time, 1, 10) AS day, count(*) AS stories FROM story_topics WHERE topic = ? AND time <> '' GROUP BY 1 ORDER BY 1";
  return from.all<DayCount>(sql, topic);
}
