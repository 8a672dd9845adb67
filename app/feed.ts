import { articlesUntil } from '@/lib/archive/articles';
import { readBody } from '@/lib/archive/stories';
import type { Article } from '@/lib/archive/story';
import { buildFeed, type FeedSource } from '@/lib/publish/feed';
import { type FeedKind, feedForms } from '@/lib/publish/feed-forms';
import { newsroomClock } from './clock';

type Plan = Omit<FeedSource, 'articles'> & { articles: Article[] };

/** As many articles as a feed holds. */
export const feedLength = 50;

/** What the feeds of the whole site tell of. */
export const newestArticles = () => articlesUntil(newsroomClock(), feedLength);

/** Answers with a feed of articles in full. */
export function answerFeed(kind: FeedKind, plan: Plan): Response {
  const articles = plan.articles.map((article) => ({ ...article, body: readBody(article) }));
  return new Response(buildFeed(kind, { ...plan, articles }), {
    headers: { 'content-type': `${feedForms[kind].type}; charset=utf-8` },
  });
}
