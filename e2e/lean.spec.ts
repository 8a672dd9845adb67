import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './complaints';
import { pageTypes } from './page-types';
import { address, body } from './reference';

for (const [name, where] of Object.entries(pageTypes)) {
  test(`the ${name} holds no script of Next’s, no inline script but data, and no inline style`, async ({
    request,
  }) => {
    const html = await (await request.get(where)).text();
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    const isData = (tag: string) => /type="(application\/(ld\+)?json|speculationrules)"/.test(tag);

    expect(scripts.filter((tag) => !isData(tag) && !/\ssrc="\/(?!_next\/)/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/__next_f|self\.__next|_next\/static\/chunks\/[^"]+\.js/);
    expect(html).not.toMatch(/<style|<[^>]+\s(style|on[a-z]+)=/);
  });

  test(`the ${name} loads without a complaint`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(where, { waitUntil: 'networkidle' });
    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test(`the ${name} says and links the same without JavaScript`, async ({ page, browser, baseURL }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await Promise.all([page.goto(where), plain.goto(where)]);

    const [withScripts, without] = await Promise.all([contentOf(page), contentOf(plain)]);
    expect(without).toEqual(withScripts);
    expect(without.words).toMatch(/\S/);
    await plain.close();
  });
}

async function contentOf(page: Page) {
  const links = await page.getByRole('link').all();
  return {
    words: await page.locator('body').textContent(),
    links: await Promise.all(links.map((link) => link.getAttribute('href'))),
  };
}

test('page, styles and scripts of a first visit are at most 12,000 bytes', async ({ page, request }) => {
  await page.goto(address);
  const parts = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((tags: (HTMLLinkElement & HTMLScriptElement)[]) => tags.map((tag) => tag.href ?? tag.src));

  let bytes = 0;
  for (const part of [address, ...parts]) {
    const { 'content-encoding': encoding, 'content-length': length } = (
      await request.get(part, { headers: { 'accept-encoding': 'br' } })
    ).headers();
    expect(encoding).toBe('br');
    bytes += Number(length);
  }
  expect(parts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(12_000);
});

test('one font file is loaded, of at most 60,000 bytes', async ({ page }) => {
  const fonts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font')
      fonts.push(response.body().then(({ length }) => length));
  });
  await page.goto(address, { waitUntil: 'networkidle' });

  const [bytes, ...others] = await Promise.all(fonts);
  expect(others).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('the article can be read after two requests and the font', async ({ page }) => {
  const needed = ['document', 'stylesheet', 'font'];
  const answered: string[] = [];
  // Nothing else is ever answered: whatever the text waits for would show.
  await page.route('**/*', (route, request) => {
    if (!needed.includes(request.resourceType())) return;
    answered.push(request.resourceType());
    return route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });

  await expect(page.getByText(body.at(-1) ?? '')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fonts.check('20px Newsreader'))).toBe(true);
  expect(answered.sort()).toEqual(needed.sort());
});
