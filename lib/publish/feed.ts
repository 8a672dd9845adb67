import { Feed, type FeedOptions, type Item } from 'feed';
import { site } from '../site';
import { canonical } from './canonical';
import type { FeedKind } from './feed-forms';
import { type FullArticle, fullText } from './full-text';
import { jsonFeed } from './json-feed';
import { NewsroomDate } from './newsroom-date';
import { escapeHtml, plain } from './plain';

/** What a feed tells of. */
export type FeedSource = {
  title: string;
  description: string;
  /** The address of the page that it follows: `/`, `/topics/syria`. */
  page: string;
  /** Its own address: `/topics/syria/feed.xml`. */
  address: string;
  /** Newest first. */
  articles: FullArticle[];
};

/** Writes a feed with the full text of its articles. An article is known by its canonical address. */
export function buildFeed(kind: FeedKind, source: FeedSource): string {
  switch (kind) {
    case 'rss':
      return feedOf(source, rssItem).rss2();
    case 'atom':
      // `feed` has no setting for the language of an Atom feed.
      return feedOf(source, atomItem).atom1().replace('<feed ', `<feed xml:lang="${site.language}" `);
    case 'json':
      return jsonFeed(source);
  }
}

function feedOf(
  { title, description, page, address, articles }: FeedSource,
  itemOf: (article: FullArticle) => Item,
): Feed {
  const [newest] = articles;
  const options: FeedOptions = {
    id: canonical(page),
    link: canonical(page),
    feed: canonical(address),
    title: plain(title),
    description: plain(description),
    language: site.language,
    // An empty feed has never changed; without a date, `feed` would write the clock's.
    updated: newest ? new NewsroomDate(newest.published) : new Date(0),
    generator: 'Dateline',
    author: { name: plain(site.name), link: canonical('/') },
  };
  const feed = new Feed(options);
  for (const article of articles) feed.addItem(itemOf(article));
  return feed;
}

function itemOf(article: FullArticle): Omit<Item, 'title'> {
  const date = new NewsroomDate(article.published);
  return {
    link: canonical(article.address),
    date,
    published: date,
    description: escapeHtml(article.standfirst),
    content: fullText(article),
    ...(article.label && { category: [{ name: article.label, term: article.label }] }),
  };
}

/** A title of Atom is HTML. */
function atomItem(article: FullArticle): Item {
  const credit = plain(article.credit ?? '');
  return {
    ...itemOf(article),
    title: escapeHtml(article.headline),
    ...(credit && { author: [{ name: credit }] }),
  };
}

/** Readers differ on whether a title of RSS is HTML: `&` is written as it is, tags as text. An author of RSS must have a mail address. */
function rssItem(article: FullArticle): Item {
  const title = plain(article.headline).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const creator = { name: 'dc:creator', objects: { _text: plain(article.credit ?? site.name) } };
  return { ...itemOf(article), title, extensions: [creator] };
}
