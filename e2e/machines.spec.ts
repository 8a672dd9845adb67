import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address, related } from './reference';

const types = {
  '/feed.xml': 'application/rss+xml; charset=utf-8',
  '/atom.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
  '/sitemaps/pages.xml': 'application/xml; charset=utf-8',
  '/sitemaps/2016-06.xml': 'application/xml; charset=utf-8',
  '/news-sitemap.xml': 'application/xml; charset=utf-8',
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '/manifest.webmanifest': 'application/manifest+json',
  '/robots.txt': 'text/plain',
  [`/cards${address}.png`]: 'image/png',
};

for (const [where, type] of Object.entries(types)) {
  test(`${where} says what it is, and is not sent twice`, async ({ request }) => {
    const first = await request.get(where);
    expect([first.status(), first.headers()['content-type']]).toEqual([200, type]);

    const tag = first.headers().etag ?? '';
    const second = await request.get(where, { headers: { 'if-none-match': tag } });
    expect(second.status()).toBe(304);
  });
}

test('every page tells programs of the feeds, the search and its card', async ({ page, request }) => {
  for (const where of Object.values(pageTypes)) {
    await page.setContent(await (await request.get(where)).text());
    for (const feed of ['/feed.xml', '/atom.xml', '/feed.json']) {
      await expect(page.locator(`head link[rel=alternate][href="${feed}"]`)).toHaveCount(1);
    }
    await expect(page.locator('head link[rel=search]')).toHaveAttribute('href', '/opensearch.xml');
    await expect(page.locator('head meta[property="og:image"]')).toHaveAttribute(
      'content',
      /\/cards\/.+\.png$/,
    );

    const links = page.getByRole('contentinfo').getByRole('link');
    await expect(links).toHaveText(['Accessibility', 'Privacy', 'RSS', 'Atom', 'JSON Feed', 'Sitemap']);
  }
});

test('a topic and a thread tell programs of their own feeds, each with the article', async ({
  page,
  request,
}) => {
  for (const [where, forms] of [
    [pageTypes.topic, ['feed.xml', 'atom.xml', 'feed.json']],
    [address, ['feed.xml']],
  ] as const) {
    await page.goto(where);
    for (const form of forms) {
      const feed = page.locator(`head link[rel=alternate][href$="${where}/${form}"]`);
      await expect(feed).toHaveCount(1);
      expect(await (await request.get(`${where}/${form}`)).text()).toContain(address);
    }
  }
});

test('no two things in the feed of a thread have one name', async ({ request }) => {
  const feed = await (await request.get(`${address}/atom.xml`)).text();
  const ids = [...feed.matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an article has its data, a mention has none and is kept out of search engines', async ({ page }) => {
  const data = page.locator('script[type="application/ld+json"]');
  const robots = page.locator('meta[name=robots]');

  await page.goto(address);
  const [article, breadcrumbs] = JSON.parse((await data.textContent()) ?? '');
  expect([article['@type'], breadcrumbs['@type']]).toEqual(['NewsArticle', 'BreadcrumbList']);
  expect(article.headline).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  await expect(robots).toHaveCount(0);

  await page.goto(pageTypes.mention);
  await expect(data).toHaveCount(0);
  await expect(robots).toHaveAttribute('content', 'noindex');
});

test('the ids of the original system lead to their stories, others nowhere', async ({ request }) => {
  for (const { id } of related) {
    const reply = await request.get(`/id/${id}`, { maxRedirects: 0 });
    expect(reply.status()).toBe(308);
    expect((await request.get(reply.headers().location ?? '')).status()).toBe(200);
  }
  for (const id of ['7', 'abc', '1'.repeat(19)]) {
    expect((await request.get(`/id/${id}`)).status()).toBe(404);
  }
});
