import { Feed, type FeedOptions, type Item } from 'feed';
import { site } from '../site';
import { authorOf } from './author';
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
  /** The BCP 47 tag of both. */
  language: string;
  /** The address by which it is known, and no article in it. */
  id: string;
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
      return withLanguages(feedOf(source, atomItem).atom1(), source);
    case 'json':
      return jsonFeed(source);
  }
}

/** `feed` has no setting for the languages of an Atom feed and its entries; an entry has one for each article. */
function withLanguages(atom: string, { language, articles }: FeedSource): string {
  const [head = '', ...entries] = atom.split('<entry>');
  const told = entries.map((entry, i) => {
    const tag = articles[i]?.language.tag ?? site.latinLanguage;
    return `<entry xml:lang="${tag}">${entry}`;
  });
  return head.replace('<feed ', `<feed xml:lang="${language}" `) + told.join('');
}

function feedOf(
  { title, description, language, id, page, address, articles }: FeedSource,
  itemOf: (article: FullArticle, within: string) => Item,
): Feed {
  const [newest] = articles;
  const options: FeedOptions = {
    id: canonical(id),
    link: canonical(page),
    feed: canonical(address),
    title: plain(title),
    description: plain(description),
    language,
    // An empty feed has never changed; without a date, `feed` would write the clock's.
    updated: newest ? new NewsroomDate(newest.published) : new Date(0),
    generator: 'Dateline',
    author: { name: plain(site.name), link: canonical('/') },
  };
  const feed = new Feed(options);
  for (const article of articles) feed.addItem(itemOf(article, language));
  return feed;
}

/** What every form says of an article, `within` a feed of a language. */
function itemOf(article: FullArticle, within: string): Omit<Item, 'title'> {
  const date = new NewsroomDate(article.published);
  return {
    link: canonical(article.address),
    date,
    published: date,
    description: escapeHtml(article.standfirst),
    content: fullText(article, within),
    ...(article.label && { category: [{ name: article.label, term: article.label }] }),
  };
}

/** A title of Atom is HTML. */
function atomItem(article: FullArticle, within: string): Item {
  const author = plain(authorOf(article) ?? '');
  return {
    ...itemOf(article, within),
    title: escapeHtml(article.headline),
    ...(author && { author: [{ name: author }] }),
  };
}

/** Readers differ on whether a title of RSS is HTML: `&` is written as it is, tags as text. An author of RSS must have a mail address. */
function rssItem(article: FullArticle, within: string): Item {
  const title = plain(article.headline).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const creator = { name: 'dc:creator', objects: { _text: plain(authorOf(article) ?? site.name) } };
  return { ...itemOf(article, within), title, extensions: [creator] };
}
