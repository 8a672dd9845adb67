import { site } from '../site';
import { authorOf } from './author';
import { canonical } from './canonical';
import type { FeedSource } from './feed';
import { type FullArticle, fullText } from './full-text';
import { newsroomTime } from './newsroom-time';
import { plain } from './plain';

/** JSON Feed 1.1; `feed` writes version 1, which knows no languages. */
export function jsonFeed({ title, description, language, page, address, articles }: FeedSource): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: plain(title),
    home_page_url: canonical(page),
    feed_url: canonical(address),
    description: plain(description),
    language,
    authors: [{ name: plain(site.name), url: canonical('/') }],
    items: articles.map((article) => itemOf(article, language)),
  };
  return JSON.stringify(feed, undefined, 2);
}

function itemOf(article: FullArticle, within: string) {
  const { address, headline, standfirst, published, language, label, picture } = article;
  const author = authorOf(article);
  return {
    id: canonical(address),
    url: canonical(address),
    title: plain(headline),
    summary: plain(standfirst),
    content_html: fullText(article, within),
    date_published: newsroomTime(published),
    language: language.tag ?? site.latinLanguage,
    ...(picture && { image: canonical(encodeURI(picture)) }),
    ...(author && { authors: [{ name: plain(author) }] }),
    ...(label && { tags: [label] }),
  };
}
