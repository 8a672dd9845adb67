import { wordsIn } from '@/components/words/words';
import { newestArticles } from '@/lib/archive/articles';
import { readBody } from '@/lib/archive/stories';
import type { Article } from '@/lib/archive/story';
import type { Language } from '@/lib/capture/language';
import { buildFeed, type FeedSource } from '@/lib/publish/feed';
import { type FeedKind, feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';
import { answer } from './answer';

type Plan = Omit<FeedSource, 'articles' | 'description' | 'language'> & {
  articles: Article[];
  /** Of its title, where that is not the site's. */
  language?: Language;
};

/** As many articles as a feed holds. */
export const feedLength = 50;

/** Answers with a feed of articles in full. */
export function answerFeed(kind: FeedKind, plan: Plan): Response {
  const articles = plan.articles.map((article) => ({ ...article, body: readBody(article) }));
  const description = wordsIn(plan.language).feed.description(plan.title);
  const language = plan.language ? (plan.language.tag ?? site.latinLanguage) : site.language;
  const feed = buildFeed(kind, { ...plan, description, language, articles });
  return answer(feed, { 'content-type': `${feedForms[kind].type}; charset=utf-8` });
}

/** Answers with the newest articles of the site, as a feed. */
export const siteFeed = (kind: FeedKind) => () =>
  answerFeed(kind, {
    title: site.name,
    id: '/',
    page: '/',
    address: `/${feedForms[kind].file}`,
    articles: newestArticles(feedLength),
  });
