import assert from 'node:assert/strict';
import type { Article } from '../../archive/story';
import { parseCapture } from '../../capture/capture';
import { now } from '../../capture/capture.fixture';
import { splitLabel } from '../../capture/headline';
import { languageOf } from '../../capture/language';
import { dayOf } from '../../capture/wall-clock';
import { buildFeed } from '../../publish/feed';
import { newsArticle } from '../../publish/json-ld';
import { newsSitemap } from '../../publish/news-sitemap';
import { scriptJson } from '../../publish/script-json';
import { sitemapPart } from '../../publish/sitemap';
import { parseXml } from '../../publish/xml.fixture';

/** Whatever an article says, what is published of it can be read by its format's own rules. */
export function publishesSoundly(bytes: Uint8Array): void {
  const { article: captured } = parseCapture(bytes, now);
  if (!captured) return;

  const { headline, label } = splitLabel(captured.headline);
  const { published, paragraphs, byline, credit } = captured;
  const [standfirst = '', ...body] = paragraphs;
  const day = dayOf(published);
  const address = `/${day.replaceAll('-', '/')}/story`;
  const told = { headline, published, day, address, standfirst, language: languageOf(headline), words: 1 };
  const names = { ...(label && { label }), ...(byline && { byline }), ...(credit && { credit }) };
  const article: Article = { kind: 'article', ...told, ...names };

  const titles = { title: headline, description: standfirst, language: 'en' };
  const feed = `${address}/feed.xml`;
  const source = { ...titles, id: feed, page: address, address: feed };
  const articles = [{ ...article, body }];
  parseXml(buildFeed('rss', { ...source, articles }));
  parseXml(buildFeed('atom', { ...source, articles }));
  assert.equal(JSON.parse(buildFeed('json', { ...source, articles })).items.length, 1);
  parseXml(newsSitemap([article]));
  parseXml(sitemapPart([{ address, changed: published }]));
  const script = scriptJson(newsArticle(article));
  assert(!script.includes('<'));
  assert.equal(JSON.parse(script).headline, headline);
}
