import { expect, test } from 'vitest';
import { partLength } from '../archive/parts';
import { sitemapIndex, sitemapPart } from './sitemap';
import { articlePages, sectionPages } from './sitemap-pages';
import { childrenOf, parseXml, textOf } from './xml.fixture';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The places and days of a sitemap, once it is one by the rules of sitemaps.org. */
function readSitemap(source: string, kind: 'urlset' | 'sitemapindex') {
  const root = parseXml(source);
  expect([root.name, root.attributes.xmlns]).toEqual([kind, namespace]);
  return root.children.map((entry) => {
    expect(entry.name).toBe(kind === 'urlset' ? 'url' : 'sitemap');
    expect(childrenOf(entry, 'loc')).toHaveLength(1);
    const [place = '', changed] = [textOf(entry, 'loc'), textOf(entry, 'lastmod')];
    expect(place).toMatch(/^http:\/\/localhost:3000\/[\x21-\x7e]*$/);
    if (changed !== undefined) expect(changed).toMatch(/^\d{4}-\d\d-\d\d$/);
    return [new URL(place).pathname, changed];
  });
}

test('the index names its parts, and no day: late captures change them too', () => {
  expect(readSitemap(sitemapIndex(['pages', '2016-06']), 'sitemapindex')).toEqual([
    ['/sitemaps/pages.xml', undefined],
    ['/sitemaps/2016-06.xml', undefined],
  ]);
});

test('a part names the days and the articles of a month', () => {
  const pages = articlePages([
    { address: '/2016/06/27/one', published: '2016-06-27T01:00:00' },
    { address: '/2016/06/28/two', published: '2016-06-28T01:00:00' },
    { address: '/2016/06/28/three', published: '2016-06-28T02:00:00' },
  ]);
  expect(readSitemap(sitemapPart(pages), 'urlset')).toEqual([
    ['/2016/06/27', '2016-06-27'],
    ['/2016/06/28', '2016-06-28'],
    ['/2016/06/27/one', '2016-06-27'],
    ['/2016/06/28/two', '2016-06-28'],
    ['/2016/06/28/three', '2016-06-28'],
  ]);
});

test('the front page is in a sitemap even where nothing was published', () => {
  const pages = sitemapPart(sectionPages(undefined, [{ topic: 'syria', newest: undefined }]));
  const addresses = ['/', '/topics', '/topics/syria', '/accessibility', '/privacy'];
  expect(readSitemap(pages, 'urlset')).toEqual(addresses.map((address) => [address, undefined]));
});

test('a topic changed when its newest story came, and not with the site', () => {
  const pages = sectionPages('2016-07-02T01:00:00', [{ topic: 'syria', newest: '2016-06-28T01:00:00' }]);
  const days = new Map(readSitemap(sitemapPart(pages), 'urlset') as [string, string][]);
  expect([days.get('/'), days.get('/topics/syria')]).toEqual(['2016-07-02', '2016-06-28']);
});

test('an address is written in ASCII, and its signs are escaped', () => {
  const part = sitemapPart([{ address: '/topics/a&b<c>"ایران', changed: undefined }]);
  expect(part).toContain('/topics/a&amp;b%3Cc%3E%22%D8%A7');
});

test('a full part is below the limits of 50,000 addresses and 50 MB', () => {
  const articles = Array.from({ length: partLength }, (_, i) => {
    const day = String(1 + (i % 31)).padStart(2, '0');
    return { address: `/2016/07/${day}/${'a'.repeat(200)}-${i}`, published: `2016-07-${day}T01:00:00` };
  });
  const part = sitemapPart(articlePages(articles));
  expect(part.split('<loc>').length - 1).toBe(partLength + 31);
  expect(partLength + 31).toBeLessThanOrEqual(50_000);
  expect(part.length).toBeLessThan(50_000_000);
});
