import { expect, type Locator, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { plainPage } from './plain-page';
import { address, body, related, standfirst } from './reference';

const boxOf = async (part: Locator) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  return { left: x, top: y, right: x + width, bottom: y + height };
};

const partsOf = async (page: Page) => ({
  standfirst: await boxOf(page.getByText(standfirst)),
  dateline: await boxOf(page.getByRole('time').first()),
  text: await boxOf(page.getByText(body[0] ?? '')),
  end: await boxOf(page.getByText(body.at(-1) ?? '')),
  thread: await boxOf(page.getByRole('region', { name: 'The story so far' })),
  sidebar: await boxOf(page.getByRole('complementary')),
  ways: await boxOf(page.getByRole('navigation', { name: 'Previous and next story' })),
});

for (const width of [1024, 1280, 1600]) {
  test(`at ${width} px a line of the text has 62 to 68 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);

    const lengths = await page.getByText(body[1] ?? '').evaluate((paragraph) => {
      const lines = new Map<number, number>();
      const range = document.createRange();
      const letters = paragraph.firstChild ?? paragraph;
      for (let i = 0; i < (letters.textContent ?? '').length; i++) {
        range.setStart(letters, i);
        range.setEnd(letters, i + 1);
        const { top } = range.getBoundingClientRect();
        lines.set(top, (lines.get(top) ?? 0) + 1);
      }
      return [...lines.values()];
    });
    const full = lengths.slice(0, -1);
    const measure = full.reduce((sum, length) => sum + length, 0) / full.length;
    expect(measure).toBeGreaterThanOrEqual(62);
    expect(measure).toBeLessThanOrEqual(68);
  });
}

for (const width of [320, 412, 1023]) {
  test(`at ${width} px everything stands in one column, in the order of reading`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const { standfirst, dateline, text, end, thread, sidebar, ways } = await partsOf(page);

    expect(dateline.top).toBeGreaterThanOrEqual(standfirst.bottom);
    expect(text.top).toBeGreaterThanOrEqual(dateline.bottom);
    expect(thread.top).toBeGreaterThanOrEqual(end.bottom);
    expect(sidebar.top).toBeGreaterThanOrEqual(thread.bottom);
    expect(ways.top).toBeGreaterThanOrEqual(sidebar.bottom);
    expect(sidebar.left).toBe(text.left);
  });
}

for (const width of [1024, 1279, 1280, 1600]) {
  test(`at ${width} px the related stories stand beside the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const { text, end, sidebar } = await partsOf(page);

    expect(sidebar.left).toBeGreaterThan(text.right);
    expect(sidebar.top).toBeLessThanOrEqual(text.top);
    expect(sidebar.bottom).toBeGreaterThan(text.top);
    expect(end.right).toBe(text.right);
  });
}

for (const width of [1280, 1600]) {
  test(`at ${width} px the dateline stands in the left margin`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const { dateline, text } = await partsOf(page);

    expect(dateline.right).toBeLessThan(text.left);
    expect(dateline.top).toBeLessThan(text.bottom);
  });
}

for (const width of [768, 1024, 1280]) {
  test(`at ${width} px the parts of a mention are as wide as its text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pageTypes.mention);
    const text = await boxOf(page.getByText('The text of this story is not in the archive'));
    const ways = await boxOf(page.getByRole('navigation', { name: 'Previous and next story' }));

    expect([ways.left, ways.right]).toEqual([text.left, text.right]);
  });
}

test('the day of a related story leaves no word alone on a line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);

  const days = page.getByRole('complementary').getByRole('paragraph');
  const lines = await days.evaluateAll((all) =>
    all.map((day) => {
      const range = document.createRange();
      range.selectNodeContents(day);
      const ends = new Map<number, number>();
      for (const { top, right } of range.getClientRects())
        ends.set(top, Math.max(ends.get(top) ?? 0, right - day.getBoundingClientRect().left));
      return [...ends.values()];
    }),
  );
  expect(lines).toHaveLength(related.length);
  for (const [first = 0, ...later] of lines)
    for (const width of later) expect(width).toBeGreaterThan(first / 2);
});

test('without JavaScript what is left of the actions stands at the margin', async ({ browser, baseURL }) => {
  const page = await plainPage(browser, baseURL);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const cite = await boxOf(page.getByRole('link', { name: 'Cite' }));

  expect(cite.left).toBe((await partsOf(page)).text.left);
  await page.close();
});

test('days of a thread stand at its line, whichever way their words run', async ({ page }) => {
  await page.goto(address);
  const days = page.getByRole('region', { name: 'The story so far' }).getByRole('time');
  const edgesOf = (edge: 'left' | 'right') =>
    days.evaluateAll((all, edge) => new Set(all.map((day) => day.getBoundingClientRect()[edge])).size, edge);
  expect(await edgesOf('right')).toBe(1);

  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await edgesOf('left')).toBe(1);
});

test('Urdu is set in the letters and with the room for a line that Arabic has', async ({ page }) => {
  await page.goto(address);
  const text = page.getByText(body[1] ?? '');
  const setAs = (language: string) =>
    text.evaluate((paragraph, language) => {
      document.documentElement.lang = language;
      const { fontFamily, lineHeight } = getComputedStyle(paragraph);
      return `${fontFamily} ${lineHeight}`;
    }, language);

  expect(await setAs('ur')).toMatch(/^Vazirmatn/);
  expect(await setAs('ur')).toBe(await setAs('ar'));
});

test('no line of the footer begins with the dot that parts its links', async ({ page }) => {
  await page.goto(address);
  const links = page.getByRole('contentinfo').getByRole('paragraph').first();

  for (let width = 320; width <= 480; width += 10) {
    await page.setViewportSize({ width, height: 700 });
    const falls = await links.evaluate((paragraph) =>
      [...paragraph.children].slice(1).map((part) => {
        const range = document.createRange();
        range.setStart(part.firstChild ?? part, 1);
        range.setEnd(part.firstChild ?? part, 2);
        const before = [...(part.previousElementSibling?.getClientRects() ?? [])].at(-1);
        return range.getBoundingClientRect().top - (before?.top ?? 0);
      }),
    );
    expect(falls.length).toBeGreaterThan(4);
    for (const fall of falls) expect(fall, `at ${width} px`).toBeLessThan(4);
  }
});

test('in letters twice as large, on a small screen, days of a month are whole and apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pageTypes.month);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.evaluate(() => document.fonts.ready);

  const days = await page.getByRole('cell').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const number = cell.querySelector('time, span')?.firstChild;
      if (!number) return [];
      const range = document.createRange();
      range.selectNode(number);
      return [{ room: cell.getBoundingClientRect().right, lines: [...range.getClientRects()] }];
    }),
  );
  expect(days).toHaveLength(30);
  for (const { room, lines } of days) {
    expect(lines).toHaveLength(1);
    expect(lines[0]?.right).toBeLessThan(room);
  }
});

test('in letters twice as large, on a small screen, the field of the search has room for a word', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pageTypes.search);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

  const { left, right } = await boxOf(page.getByRole('combobox'));
  expect(right - left).toBeGreaterThan(200);
});

for (const width of [320, 412]) {
  test(`in letters twice as large, at ${width} px, words of headlines in a list break by syllables alone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(pageTypes.topic);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.evaluate(() => document.fonts.ready);

    // Words that hyphens may divide have nine letters or more.
    const parts = await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          const found: [word: string, lines: number][] = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (word.length < 9) found.push([word, range.getClientRects().length]);
            }
          }
          return found;
        }),
      );
    expect(parts).toContainEqual(['Security', 1]);
    expect(parts.filter(([, lines]) => lines !== 1)).toEqual([]);
  });
}

test('in letters twice as large, on a small screen, a leaf holds its whole day', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pageTypes.topic);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

  const story = page
    .getByRole('listitem')
    .filter({ has: page.locator('img') })
    .first();
  const leaf = await boxOf(story.locator('img'));
  const day = await boxOf(story.getByText('27', { exact: true }));
  const month = await boxOf(story.getByText('June 2016', { exact: true }));
  expect(day.top).toBeGreaterThan(leaf.top);
  expect(month.bottom).toBeLessThan(leaf.bottom);
});
