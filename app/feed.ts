import { wordsIn } from '@/components/words/words';
import { newestArticles } from '@/lib/archive/articles';
import { readBody } from '@/lib/archive/stories';
import type { Article } from '@/lib/archive/story';
import { buildFeed, type FeedSource } from '@/lib/publish/feed';
import { type FeedKind, feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';
import { answer } from './answer';

type Plan = Omit<FeedSource, 'articles' | 'description'> & { articles: Article[] };

/** As many articles as a feed holds. */
export const feedLength = 50;

/** Answers with a feed of articles in full. */
export function answerFeed(kind: FeedKind, plan: Plan): Response {
  const articles = plan.articles.map((article) => ({ ...article, body: readBody(article) }));
  const description = wordsIn().feed.description(plan.title);
  const feed = buildFeed(kind, { ...plan, description, articles });
  return answer(feed, { 'content-type': `${feedForms[kind].type}; charset=utf-8` });
}

/** Answers with the newest articles of the site, as a feed. */
export const siteFeed = (kind: FeedKind) => () =>
  answerFeed(kind, {
    title: site.name,
    page: '/',
    address: `/${feedForms[kind].file}`,
    articles: newestArticles(feedLength),
  });
