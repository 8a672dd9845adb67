import { expect, type Page, test } from '@playwright/test';
import { payloads } from '../lib/cli/invent/payloads';
import { hostileSite } from '../lib/cli/sites.mjs';
import { findingsOf } from './axe';
import { checkedIn } from './checked';
import { complaintsOf } from './complaints';
import { readDocument } from './documents';
import { walkFrom } from './walk';

const arabic = 'إيران وروسيا تبحثان الأزمة السورية';

const attacks = Object.values(payloads);
/** Searches that ask in the words of every attack, three at once. */
const hostileQuestions = Array.from({ length: Math.ceil(attacks.length / 3) }, (_, i) => {
  const [q = '', topic = '', from = ''] = attacks.slice(3 * i);
  return `/search?${new URLSearchParams({ q, topic, from })}`;
});

/** What nobody may plant in a page: what reaches its script, or stands in it as an element. */
const planted = (page: Page) =>
  page.evaluate(
    () =>
      '__xss' in window ||
      document.querySelector('xss-mark, main :is(script, iframe, object, embed), base, meta[http-equiv]') !==
        null,
  );

test('a walk over all links of the hostile site finds every story, and each page whole, still and narrow', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const complaints = complaintsOf(page);
  const found = new Set(['/', ...hostileQuestions]);

  for (const address of found) {
    // What it loads, its scripts and its styles, is there then; pictures need not be.
    const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { links, reach } = await page.evaluate(() => ({
      // What names a type is a document for programs, not a page.
      links: [...document.links].filter((link) => !link.hasAttribute('type')).map(({ href }) => href),
      reach: document.documentElement.scrollWidth,
    }));

    if (response?.status() !== 200) complaints.push(`${address}: ${response?.status()}`);
    if (reach > 320) complaints.push(`${address}: reaches ${reach} px`);
    if (await planted(page)) complaints.push(`${address}: runs or holds what a capture planted`);
    for (const link of links) {
      const { origin, pathname } = new URL(link);
      if (origin === baseURL) found.add(pathname);
      else complaints.push(`${address}: links ${link}`);
    }
  }

  const published = checkedIn(hostileSite.CONTENT_DIR).map(({ address }) => address);
  expect(complaints).toEqual([]);
  expect(published.length).toBeGreaterThan(100);
  expect([...found].map(decodeURI)).toEqual(expect.arrayContaining(published));
});

test('what scripts of the site show of a hostile story is text, too', async ({ page }) => {
  const complaints = complaintsOf(page);
  const stories = checkedIn(hostileSite.CONTENT_DIR).filter(({ article }) =>
    article.headline.includes('<xss-mark>'),
  );
  for (const { address } of stories) {
    await page.goto(address);
    await page.getByRole('button', { name: /^(?:Save|حفظ|ذخیره)$/ }).click();
  }
  await page.goto('/saved');
  const heads = page.getByRole('main').getByRole('listitem').getByRole('heading');
  await expect(heads).toHaveText(stories.map(({ article }) => article.headline).reverse());
  expect(await planted(page)).toBe(false);

  await page.goto('/search');
  await page.getByRole('combobox').fill('<xss-mark>');
  await expect(page.getByRole('option').first()).toContainText('<xss-mark>');
  expect(await planted(page)).toBe(false);
  expect(stories.length).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});

test('all that the hostile site tells programs can be read by its format, and holds no markup of a capture', async ({
  baseURL,
}) => {
  const faults: string[] = [];
  const kinds = new Set<string>();
  const visits = await walkFrom(['/', '/robots.txt'], baseURL, (address, headers, text) => {
    try {
      kinds.add(readDocument(headers.get('content-type') ?? '', text));
      if (headers.has('set-cookie')) throw new Error('A cookie');
    } catch (error) {
      faults.push(`${address}: ${error}`);
    }
  });

  expect(faults).toEqual([]);
  expect(visits.filter(({ status }) => status !== 200)).toEqual([]);
  expect([...kinds].sort()).toEqual([
    'application/atom+xml feed',
    'application/feed+json',
    'application/manifest+json',
    'application/opensearchdescription+xml OpenSearchDescription',
    'application/rss+xml rss',
    'application/xml sitemapindex',
    'application/xml urlset',
    'font/woff2',
    'image/png',
    'image/svg+xml svg',
    'image/webp',
    'page',
    'page with data',
    'page with references',
    'text/css',
    'text/javascript',
    'text/plain',
  ]);
});

test('a capture in UTF-16 is given as it is, and says so', async ({ request }) => {
  const address = '/2016/06/28/iran-russia-security-officials-to-discuss-syria-round-19';
  const capture = await request.get(`${address}/capture.txt`);
  expect(capture.headers()['content-type']).toBe('text/plain; charset=utf-16');
  expect(new TextDecoder('utf-16').decode(await capture.body())).toMatch(/^Iran, Russia/);
});

test('what is dated in the future is nowhere: no page, card, feed, search or list knows it', async ({
  request,
}) => {
  const held = checkedIn(hostileSite.CONTENT_DIR, { held: true });
  expect(held.length).toBeGreaterThan(0);

  for (const { address, article } of held) {
    for (const where of [address, `${address}/feed.xml`, `${address}/capture`, `/cards${address}.png`])
      expect([where, (await request.get(where)).status()]).toEqual([where, 404]);
    for (const where of [
      '/',
      '/feed.json',
      '/sitemap.xml',
      `/search?q=${encodeURIComponent(article.headline)}`,
    ]) {
      const text = await (await request.get(where)).text();
      expect(text).not.toContain(address);
      expect(text).not.toContain(article.published.slice(0, 10));
    }
  }
});

test('the Arabic story is set from right to left, in its own language and letters', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent(arabic)}`);
  await page.getByRole('link', { name: arabic }).first().click();

  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(arabic);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(title).toHaveCSS('direction', 'rtl');
  const dateline = page.getByRole('time').first();
  await expect(dateline).toHaveText('الثلاثاء ٢٨ يونيو ٢٠١٦، ١١:١١');
  await expect(dateline).toHaveAttribute('dir', 'rtl');
  expect(await page.evaluate(() => document.fonts.check('20px Vazirmatn', 'إيران'))).toBe(true);
  await expectAccessible(page);
});

test('a story without a day says so, and leads to the articles that list it', async ({ page }) => {
  await page.goto('/undated/good');

  await expect(page.getByText('No day is known: it has no picture that tells one')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', /^\/2016\/06\/28\//);
  await expectAccessible(page);
});

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findingsOf(page), colorScheme).toEqual([]);
  }
}
