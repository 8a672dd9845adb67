import type { WallClock } from '../capture/wall-clock';
import { archive } from './archive';
import type { Article, Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** SQLite would rather look them up by their kind, and sort them all. */
export const articles = "stories INDEXED BY stories_articles WHERE kind = 'article'";

/** The newest articles that were published until a moment, at most `limit`. */
export function articlesUntil(until: WallClock, limit: number, from = archive()): Article[] {
  return articlesBetween('', until, limit, from);
}

/** The articles published after one moment and not after another, newest first, at most `limit`. */
export function articlesBetween(
  after: WallClock,
  until: WallClock,
  limit: number,
  from = archive(),
): Article[] {
  const sql = `SELECT * FROM ${articles} AND time > ? AND time <= ? ORDER BY time DESC, address DESC LIMIT ?`;
  return from.all<StoryRow>(sql, after, until, limit).map(storyOf).filter(isArticle);
}

const isArticle = (story: Story) => story.kind === 'article';
