import { expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints';
import { type Instead, testOnLine as test } from './line';
import { pageTypes } from './page-types';
import { address, body, headline, related } from './reference';

const { mention } = pageTypes;
/** Opens a page, and waits until there is a worker that keeps it. */
async function read(page: Page, where: string) {
  await page.goto(where);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const path = new URL(where).pathname;
  await expect.poll(() => keeps(page, 'visited', path)).toBe(true);
}

function keeps(page: Page, kind: string, path: string): Promise<boolean> {
  return page.evaluate(
    async ([kind = '', path = '']) => {
      const cache = await caches.open(`dateline-1-${kind}`);
      return (await cache.match(path, { ignoreVary: true })) !== undefined;
    },
    [kind, path],
  );
}

test('what was read is read again without a network, styled and with its pictures', async ({
  page,
  line,
}) => {
  const complaints = complaintsOf(page);
  await read(page, `${line.origin}/`);
  await read(page, line.origin + address);
  const pictures = page.getByRole('complementary').locator('img');
  await expect.poll(() => widths(pictures)).not.toContain(0);
  await expect.poll(() => line.asked.filter((asked) => /thumbnails/.test(asked)).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  line.cut();

  const again = await page.goto(line.origin + address);
  expect(again?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText(body.at(-1) ?? '')).toBeVisible();
  await expect.poll(() => widths(pictures)).not.toContain(0);
  const font = await page.evaluate(() =>
    document.fonts.ready.then(() => document.fonts.check('20px Newsreader')),
  );
  expect(font).toBe(true);
  expect(await page.locator('body').evaluate((element) => getComputedStyle(element).margin)).toBe('0px');

  await page.goto(`${line.origin}/?from=home-screen`);
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
});

const widths = (pictures: ReturnType<Page['locator']>) =>
  pictures.evaluateAll((all: HTMLImageElement[]) =>
    all.map((picture) => {
      picture.loading = 'eager';
      return picture.complete ? picture.naturalWidth : 0;
    }),
  );

test('another page says that there is no network, and lists what can be read', async ({ page, line }) => {
  await read(page, line.origin + address);
  line.cut();

  const answer = await page.goto(line.origin + mention);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByText(body[0] ?? '')).toBeVisible();

  await page.goto(line.origin + mention);
  line.mend();
  await page.getByRole('link', { name: 'Load it again' }).click();
  await expect(page.getByText('is not in the archive', { exact: false })).toBeVisible();
});

test('how pages look is chosen without a network, and what keys do is shown', async ({ page, line }) => {
  await read(page, line.origin + address);
  line.cut();

  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the search says that it needs a network, and asks again when there is one', async ({ page, line }) => {
  await read(page, line.origin + address);
  line.cut();

  const answer = await page.goto(`${line.origin}/search?q=syria`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByText('your question is kept')).toBeVisible();
  line.mend();
  await page.getByRole('link', { name: 'Load it again' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('syria');
});

test('the list of what can be read stands at an address of its own', async ({ page, line }) => {
  await page.goto(`${line.origin}/offline`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.getByText('This browser keeps no story yet.')).toBeVisible();

  await read(page, line.origin + address);
  line.cut();
  await page.goto(`${line.origin}/offline`);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByText('28 June 2016')).toBeVisible();
});

test('a saved story is fetched with its pictures, and goes when it is saved no more', async ({
  page,
  line,
}) => {
  await read(page, `${line.origin}/`);
  await page.evaluate((story) => localStorage.setItem('dateline:saved', JSON.stringify([story])), {
    address,
    headline,
    lang: 'en',
    dir: 'ltr',
    saved: 1,
  });
  await page.reload();
  await expect.poll(() => keeps(page, 'saved', address)).toBe(true);
  line.cut();

  await page.goto(line.origin + address);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  const pictures = page.getByRole('complementary').locator('img');
  await expect(pictures).toHaveCount(related.length);
  await expect.poll(() => widths(pictures)).not.toContain(0);

  line.mend();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => keeps(page, 'saved', address)).toBe(false);
  expect(await page.evaluate(async () => (await (await caches.open('dateline-1-saved')).keys()).length)).toBe(
    0,
  );
});

test('a saved mention that became an article is read where it was saved, whatever else is in the list', async ({
  page,
  line,
}) => {
  line.change(mention, () => ({ status: 308, headers: { location: address } }));
  await read(page, `${line.origin}/`);
  const saved = ['http://[', '//[', mention].map((address) => ({ address, headline, saved: 1 }));
  await page.evaluate((list) => localStorage.setItem('dateline:saved', list), JSON.stringify(saved));
  await page.reload();
  await expect.poll(() => keeps(page, 'saved', mention)).toBe(true);
  line.cut();

  await page.goto(line.origin + mention);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

const faults: [string, Instead][] = [
  ['an error', () => ({ status: 500 })],
  ['a page that is gone', () => ({ status: 404 })],
  ['a part of an answer', () => ({ status: 206, headers: { 'content-range': 'bytes 0-99/1000' } })],
  ['an answer that breaks off', (whole) => ({ bytes: whole.length / 2 })],
  ['an answer that may not be kept', () => ({ headers: { 'cache-control': 'no-store' } })],
  ['a redirect', () => ({ status: 302, headers: { location: '/topics' } })],
];

test('a saved story that is gone is asked for once, not with each page', async ({ page, line }) => {
  const gone = '/2016/06/28/a-story-that-is-gone';
  const save = (...addresses: string[]) =>
    page.evaluate(
      (list) => localStorage.setItem('dateline:saved', list),
      JSON.stringify(addresses.map(storyAt)),
    );
  const storyAt = (address: string) => ({ address, headline: 'A story' });

  await read(page, `${line.origin}/`);
  for (const saved of [address, mention]) {
    await save(gone, saved);
    await page.goto(`${line.origin}/topics`);
    await expect.poll(() => keeps(page, 'saved', saved)).toBe(true);
  }
  expect(line.asked.filter((asked) => asked === gone)).toHaveLength(1);
});

test('what was erased is not kept anew for a page that lies open in another tab', async ({
  page,
  context,
  line,
}) => {
  await read(page, line.origin + address);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => keeps(page, 'saved', address)).toBe(true);
  const other = await context.newPage();
  await other.goto(`${line.origin}/privacy`);
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await expect(other.getByText('Erased.')).toBeVisible();

  // The worker does one thing after the other: what comes of the erasing is done when this is.
  await other.goto(line.origin + mention);
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => keeps(page, 'saved', mention)).toBe(true);
  expect(await keeps(page, 'visited', address)).toBe(false);
});

test('no error is kept, no redirect, and no part of an answer', async ({ page, line }) => {
  await read(page, `${line.origin}/`);
  for (const [fault, change] of faults) {
    line.change(mention, change);
    await page.goto(line.origin + mention, { waitUntil: 'commit' });
    // The worker is done with a page before it keeps the next one.
    await read(page, line.origin + address);
    expect(await keeps(page, 'visited', mention), fault).toBe(false);
  }
});

test('a story that is gone is forgotten; one that fails for once is not', async ({ page, line }) => {
  await read(page, line.origin + mention);
  line.change(mention, () => ({ status: 500 }));
  await page.goto(line.origin + mention);
  expect(await keeps(page, 'visited', mention)).toBe(true);

  line.change(mention, () => ({ status: 404 }));
  await page.goto(line.origin + mention);
  await expect.poll(() => keeps(page, 'visited', mention)).toBe(false);
});

test('a new build takes over at once, and pages of the old one keep what they need', async ({
  page,
  line,
}) => {
  await read(page, line.origin + address);
  const old = await styleOf(page);
  const fresh = old.replace(nameIn(old), `new-${nameIn(old)}`);
  const renamed = (html: Buffer) => ({ body: html.toString().replaceAll(nameIn(old), nameIn(fresh)) });
  for (const where of ['/offline', '/saved', mention]) line.change(where, renamed);
  const styles = await (await page.request.get(line.origin + old)).body();
  line.change(fresh, () => ({
    status: 200,
    headers: { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' },
    body: styles,
  }));
  const before = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  expect(before).toContain('/sw.js');
  const changed = page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      ),
  );
  line.change('/sw.js', (code) => ({ body: `${code}\n// of a new build` }));
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  await changed;
  await read(page, line.origin + mention);
  expect(await styleOf(page)).toBe(fresh);
  line.cut();

  await page.goto(line.origin + address);
  expect(await styleOf(page)).toBe(old);
  expect(await page.locator('body').evaluate((element) => getComputedStyle(element).margin)).toBe('0px');
  await page.goto(`${line.origin}/topics`);
  await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
  expect(await styleOf(page)).toBe(fresh);
  for (const style of [old, fresh]) expect(await keeps(page, 'parts', style)).toBe(true);
});

test('the site’s own pages are fetched again with a new build, and with no other page', async ({
  page,
  line,
}) => {
  const timesAsked = () => line.asked.filter((asked) => asked === '/offline/page').length;
  await read(page, line.origin + address);
  const before = timesAsked();
  expect(before).toBeGreaterThan(0);
  // They have styles of their own, and the last is done with before the next one is kept.
  for (const where of ['/', '/topics', '/2016/06', address]) await read(page, line.origin + where);
  expect(timesAsked()).toBe(before);

  const main = (await page.locator('script[type=module]').first().getAttribute('src')) ?? '';
  const fresh = '/islands/main-00000000.js';
  const code = await (await page.request.get(line.origin + main)).text();
  line.change(mention, (html) => ({ body: html.toString().replaceAll(main, fresh) }));
  line.change(fresh, () => ({ status: 200, headers: { 'content-type': 'text/javascript' }, body: code }));
  await read(page, line.origin + mention);
  await expect.poll(timesAsked).toBe(before + 1);
});

const styleOf = async (page: Page) =>
  (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? '';
const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1);

test('caches of another form are removed, and nothing of others is', async ({ page, line }) => {
  await page.goto(`${line.origin}/robots.txt`);
  await page.evaluate(() =>
    Promise.all(['dateline-0-visited', 'of-another'].map((name) => caches.open(name))),
  );
  await read(page, line.origin + address);

  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain('of-another');
  expect(names).not.toContain('dateline-0-visited');
});
