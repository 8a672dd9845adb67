import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './complaints';
import { pageTypes } from './page-types';
import { plainPage } from './plain-page';
import { address, body } from './reference';

/** Compressed bytes of a first visit without font and pictures. */
const most = 12_000;

test('no page holds a script of Next’s, more than one inline script beside data, or an inline style', async ({
  request,
}) => {
  for (const where of Object.values(pageTypes)) {
    const html = await (await request.get(where)).text();
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    const isData = (tag: string) => /type="(application\/(ld\+)?json|speculationrules)"/.test(tag);

    const inline = scripts.filter((tag) => !isData(tag) && !/\ssrc="\/(?!_next\/)/.test(tag));
    expect(inline, where).toEqual(['<script data-first-paint="">']);
    expect(html).not.toMatch(/__next_f|self\.__next|_next\/static\/chunks\/[^"]+\.js/);
    expect(html).not.toMatch(/<style|<[^>]+\s(style|on[a-z]+)=/);
  }
});

test('the head of no page says the same twice', async ({ request }) => {
  for (const where of Object.values(pageTypes)) {
    const told = (await (await request.get(where)).text()).match(/<(?:meta|link)\b[^>]*>/g) ?? [];
    expect(told.length, where).toBeGreaterThan(10);
    expect([...new Set(told)], where).toEqual(told);
  }
});

for (const [name, where] of Object.entries(pageTypes)) {
  test(`the ${name} loads without a complaint, weighs little, and says the same without JavaScript`, async ({
    page,
    request,
    browser,
    baseURL,
  }) => {
    const complaints = complaintsOf(page);
    const parts: string[] = [];
    page.on('requestfinished', (asked) => {
      if (/^(document|stylesheet|script)$/.test(asked.resourceType())) parts.push(asked.url());
    });
    await page.goto(where, { waitUntil: 'networkidle' });
    expect(parts.length).toBeGreaterThan(2);
    expect(await bytesOf(parts, request)).toBeLessThanOrEqual(most);

    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);

    const plain = await plainPage(browser, baseURL);
    await plain.goto(where);
    const without = await contentOf(plain);
    expect(without).toEqual(await contentOf(page));
    expect(without.words).toMatch(/\S/);
    await plain.close();
  });
}

async function contentOf(page: Page) {
  const links = await page.getByRole('link').all();
  return {
    words: await page.locator('body').evaluate(wordsIn),
    links: await Promise.all(links.map((link) => link.getAttribute('href'))),
  };
}

/** What is said of missing JavaScript aside. */
function wordsIn(body: HTMLElement | SVGElement) {
  const copy = body.cloneNode(true) as typeof body;
  for (const part of copy.querySelectorAll('noscript')) part.remove();
  return copy.textContent;
}

/** What parts of a page weigh, compressed as browsers ask for it. */
async function bytesOf(parts: string[], request: APIRequestContext) {
  let bytes = 0;
  for (const part of parts) {
    const { 'content-encoding': encoding, 'content-length': length } = (
      await request.get(part, { headers: { 'accept-encoding': 'br' } })
    ).headers();
    expect(encoding).toBe('br');
    bytes += Number(length);
  }
  return bytes;
}

test('the browser’s code blocks no paint, and no task of it takes 50 ms on a processor four times as slow', async ({
  page,
  browser,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  // A busy machine only makes it slower: the quickest of some visits counts.
  await expect(async () => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
    await page.goto(address, { waitUntil: 'networkidle' });
    const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: Traced[] };
    const ran = traceEvents.filter(({ name }) =>
      /^(EvaluateScript|v8\.(compile|evaluate)Module)$/.test(name),
    );
    // The inline script and the module, that is compiled and run.
    expect(ran.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...ran.map(({ tdur = 0 }) => tdur))).toBeLessThan(50_000);
  }).toPass({ timeout: 120_000 });

  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((part) => Reflect.get(part, 'renderBlockingStatus') === 'blocking')
      .map(({ name }) => name),
  );
  expect(blocking).toEqual([expect.stringMatching(/\.css$/)]);
});

/** Something that the browser did, and for how many microseconds of the processor. */
type Traced = { name: string; tdur?: number };

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
