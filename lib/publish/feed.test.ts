import { expect, test } from 'vitest';
import { articleWith, hostile } from './article.fixture';
import { buildFeed, type FeedSource } from './feed';
import { childrenOf, parseXml, textOf } from './xml.fixture';

const older = articleWith({
  address: '/2016/01/02/calm',
  headline: 'Calm',
  published: '2016-01-02T03:04:05',
});
const source: FeedSource = {
  title: 'Dateline',
  description: 'The newest articles, in full.',
  language: 'en',
  id: '/',
  page: '/',
  address: '/feed.xml',
  articles: [articleWith({ credit: 'Press TV', label: 'Pictures', id: '1832774' }), older],
};

const channelOf = (given: FeedSource) => childrenOf(parseXml(buildFeed('rss', given)), 'channel')[0];

test('RSS 2.0 has what its channel needs, and its own address', () => {
  const rss = parseXml(buildFeed('rss', source));
  const [channel] = childrenOf(rss, 'channel');
  const [self] = childrenOf(channel, 'atom:link');

  expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0']);
  for (const name of ['title', 'link', 'description']) expect(textOf(channel, name)).toBeTruthy();
  expect(textOf(channel, 'language')).toBe('en');
  expect(textOf(channel, 'lastBuildDate')).toBe('Tue, 28 Jun 2016 11:11:05 +0430');
  expect(self?.attributes).toEqual({
    href: 'http://localhost:3000/feed.xml',
    rel: 'self',
    type: 'application/rss+xml',
  });
});

test('an item of RSS has its address for its name, the newsroom’s time, its credit and its label', () => {
  const [item, calm] = childrenOf(channelOf(source), 'item');
  const [guid] = childrenOf(item, 'guid');

  expect([guid?.text, guid?.attributes.isPermaLink]).toEqual([textOf(item, 'link'), 'true']);
  expect(guid?.text).toBe('http://localhost:3000/2016/06/28/talks-open');
  expect(textOf(item, 'pubDate')).toBe('Tue, 28 Jun 2016 11:11:05 +0430');
  expect(textOf(calm, 'pubDate')).toBe('Sat, 02 Jan 2016 03:04:05 +0330');
  expect([textOf(item, 'dc:creator'), textOf(calm, 'dc:creator')]).toEqual(['Press TV', 'Dateline']);
  expect(textOf(item, 'category')).toBe('Pictures');
  expect(childrenOf(item, 'author')).toEqual([]);
  expect(textOf(item, 'content:encoded')).toBe('<p>The talks have opened.</p>\n<p>They go on.</p>');
});

test('Atom has what a feed and its entries need', () => {
  const feed = parseXml(buildFeed('atom', { ...source, address: '/atom.xml' }));
  const [entry, calm] = childrenOf(feed, 'entry');

  expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
  for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(feed, name)).toHaveLength(1);
  expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['alternate', 'http://localhost:3000/'],
    ['self', 'http://localhost:3000/atom.xml'],
  ]);
  for (const name of ['id', 'title', 'updated']) expect(childrenOf(entry, name)).toHaveLength(1);
  expect(textOf(entry, 'id')).toBe('http://localhost:3000/2016/06/28/talks-open');
  expect(textOf(entry, 'published')).toBe('2016-06-28T11:11:05+04:30');
  expect(textOf(calm, 'updated')).toBe('2016-01-02T03:04:05+03:30');
  expect(textOf(childrenOf(entry, 'author')[0], 'name')).toBe('Press TV');
  expect(childrenOf(entry, 'category')[0]?.attributes.term).toBe('Pictures');
});

for (const [byline, author] of [
  ['By Jane Doe, Reuters Correspondent', 'Jane Doe'],
  ['By JANE DOE and JOHN ROE', 'JANE DOE and JOHN ROE'],
] as const) {
  test(`\`${byline}\` names ${author} in every form, before an agency`, () => {
    const given = { ...source, articles: [articleWith({ byline, credit: 'Press TV' })] };
    const [item] = childrenOf(channelOf(given), 'item');
    const [entry] = childrenOf(parseXml(buildFeed('atom', given)), 'entry');

    expect(textOf(item, 'dc:creator')).toBe(author);
    expect(textOf(childrenOf(entry, 'author')[0], 'name')).toBe(author);
    expect(JSON.parse(buildFeed('json', given)).items[0].authors).toEqual([{ name: author }]);
  });
}

test('the feed of a thread is known by another address than the article that it follows', () => {
  const { address: page } = older;
  const address = `${page}/atom.xml`;
  const feed = parseXml(buildFeed('atom', { ...source, id: address, page, address, articles: [older] }));

  expect(textOf(feed, 'id')).toBe('http://localhost:3000/2016/01/02/calm/atom.xml');
  expect(textOf(childrenOf(feed, 'entry')[0], 'id')).toBe('http://localhost:3000/2016/01/02/calm');
});

test('a name stays when lists tell the article’s id and picture', () => {
  const before = buildFeed('atom', { ...source, articles: [older] });
  const after = buildFeed('atom', { ...source, articles: [{ ...older, id: '7', picture: '/2016/a.jpg' }] });
  expect(after).toBe(before);
});

const arabic = articleWith({ language: { tag: 'ar', direction: 'rtl' }, standfirst: 'خبر', body: [] });

test('an article in another language says so', () => {
  const given = { ...source, articles: [arabic, older] };
  const [item] = childrenOf(channelOf(given), 'item');
  expect(textOf(item, 'content:encoded')).toBe('<div lang="ar" dir="rtl">\n<p>خبر</p>\n</div>');

  const entries = childrenOf(parseXml(buildFeed('atom', given)), 'entry');
  expect(entries.map(({ attributes }) => attributes['xml:lang'])).toEqual(['ar', 'en']);
});

test('a feed is in the language of its title, and marks the articles in another', () => {
  const given = { ...source, language: 'ar', articles: [arabic, older] };
  const channel = channelOf(given);
  const texts = childrenOf(channel, 'item').map((item) => textOf(item, 'content:encoded'));

  expect(textOf(channel, 'language')).toBe('ar');
  expect(texts).toEqual(['<p>خبر</p>', expect.stringMatching(/^<div lang="en" dir="ltr">/)]);
  expect(parseXml(buildFeed('atom', given)).attributes['xml:lang']).toBe('ar');
  expect(JSON.parse(buildFeed('json', given)).language).toBe('ar');
});

test('hostile words stay words, in every form', () => {
  const article = articleWith({ headline: hostile, standfirst: hostile, body: [hostile], credit: hostile });
  const given = { ...source, title: hostile, articles: [article] };
  const shown = ']]>]]> & &amp; <!--  "quoted" 😀 خبر';
  const html = shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  const [item] = childrenOf(channelOf(given), 'item');
  expect(textOf(item, 'content:encoded')).toContain(html.replaceAll('"', '&quot;'));
  expect(textOf(item, 'title')).not.toMatch(/[<>]/);

  const [entry] = childrenOf(parseXml(buildFeed('atom', given)), 'entry');
  expect(textOf(entry, 'title')).toContain(html.replaceAll('"', '&quot;'));
  expect(textOf(entry, 'content')).not.toMatch(/<(?!\/?p>)/);
  expect(JSON.parse(buildFeed('json', given)).items[0].title).toContain(shown);
});

test('a feed without articles is a feed, and the same at any time', () => {
  const empty = { ...source, articles: [] };
  expect(textOf(parseXml(buildFeed('atom', empty)), 'updated')).toBe('1970-01-01T00:00:00.000Z');
  expect(childrenOf(channelOf(empty), 'item')).toEqual([]);
  expect(JSON.parse(buildFeed('json', empty)).items).toEqual([]);
});
