import type { WallClock } from '../capture/wall-clock';
import { archive } from './archive';
import type { Article, Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** The articles, for what comes behind `FROM`, to go on with `AND`. SQLite would rather look them up by their kind, and sort them all. */
export const articles = "stories INDEXED BY stories_articles WHERE kind = 'article'";

/** The newest articles, at most `limit`. */
export function newestArticles(limit: number, from = archive()): Article[] {
  return articlesAfter('', limit, from);
}

/** The articles published after a moment, newest first, at most `limit`. */
export function articlesAfter(after: WallClock, limit: number, from = archive()): Article[] {
  const sql = `SELECT * FROM ${articles} AND time > ? ORDER BY time DESC, address DESC LIMIT ?`;
  return from.all<StoryRow>(sql, after, limit).map(storyOf).filter(isArticle);
}

const isArticle = (story: Story) => story.kind === 'article';
