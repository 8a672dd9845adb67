import { expect, type Page, test } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { findingsOf } from './axe';
import { narrowTargets } from './fingers';
import { pageTypes } from './page-types';
import { address } from './reference';
import { expectVisibleStops } from './stops';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe looks at. Of the rules for a page that only changes its sizes, those that ask how large things are. */
const kinds = {
  all: { type: 'tag', values: standards },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  sizes: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
} satisfies Record<string, RunOptions['runOnly']>;

/** A way to read a page: how it comes about and ends, and what axe then looks at; on a telephone too, or not. */
type Way = {
  rules: keyof typeof kinds;
  onMobile?: boolean;
  begin: (page: Page) => Promise<unknown>;
  end?: (page: Page) => Promise<unknown>;
};

const theme = (name: string): Way => ({
  rules: 'colours',
  begin: (page) =>
    page.locator('html').evaluate((html, theme) => html.setAttribute('data-theme', theme), name),
  end: (page) => page.locator('html').evaluate((html) => html.removeAttribute('data-theme')),
});

const sized = (size: string) => (page: Page) =>
  page.locator('html').evaluate((html, size) => html.style.setProperty('font-size', size), size);

const doubled: Way = { rules: 'sizes', begin: sized('200%'), end: sized('') };

const ways: Record<string, Way> = {
  'in light': { rules: 'all', onMobile: true, begin: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  'in sepia': theme('sepia'),
  'in high contrast': theme('contrast'),
  'at 200% text': doubled,
  // As WCAG 1.4.12 has it.
  'with text spacing': {
    rules: 'sizes',
    onMobile: true,
    begin: (page) =>
      page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        spacing.insertRule('p { margin-bottom: 2em !important }');
        spacing.insertRule(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        document.adoptedStyleSheets.push(spacing);
      }),
    end: (page) => page.evaluate(() => document.adoptedStyleSheets.pop()),
  },
  'in dark': {
    rules: 'colours',
    onMobile: true,
    begin: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  'in dark high contrast': theme('contrast'),
  'in forced colours': {
    rules: 'all',
    begin: (page) => page.emulateMedia({ forcedColors: 'active' }),
    end: (page) => page.emulateMedia({ forcedColors: 'none' }),
  },
  'at 320 px': { rules: 'all', begin: (page) => page.setViewportSize({ width: 320, height: 640 }) },
};

/** Words that are cut off, or reach out of the page. */
function cutOff(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, time, label, dd')]
      .filter((part) => {
        const { overflowY, webkitLineClamp } = getComputedStyle(part);
        const { right, width } = part.getBoundingClientRect();
        if (width <= 1 || webkitLineClamp !== 'none') return false;
        const isCut = overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 3;
        return isCut || right > document.documentElement.clientWidth + 1;
      })
      .map(({ textContent }) => textContent),
  );
}

/** The widths at which a page sticks out, of those where its layout changes. */
async function widthsTooNarrow(page: Page) {
  const narrow: number[] = [];
  for (const width of [320, 360, 480, 639, 640, 768, 1023, 1024, 1279, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const reach = await page.evaluate(() =>
      Math.max(
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('main *')].map((part) => part.getBoundingClientRect().right),
      ),
    );
    if (reach > width) narrow.push(width);
  }
  return narrow;
}

for (const [name, where] of Object.entries(pageTypes)) {
  test(`the ${name} is reached by keyboard and finger, has nothing that axe finds, and nothing cut off or sticking out`, async ({
    page,
  }, { project }) => {
    await page.goto(where);
    if (project.name === 'mobile') expect(await narrowTargets(page)).toEqual([]);
    else await expectVisibleStops(page);

    for (const [how, { rules, onMobile, begin, end }] of Object.entries(ways)) {
      if (project.name === 'mobile' && !onMobile) continue;

      await begin(page);
      expect(await findingsOf(page, { runOnly: kinds[rules] }), how).toEqual([]);
      expect(await cutOff(page), how).toEqual([]);
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(reach, how).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await end?.(page);
    }
    if (project.name !== 'mobile') expect(await widthsTooNarrow(page)).toEqual([]);
  });
}

test('text grows with the reader’s setting', async ({ page }) => {
  await page.goto(address);
  const sizes = () =>
    page
      .getByRole('main')
      .locator('h2, h3, p, time, dd')
      .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));

  const before = await sizes();
  expect(before.length).toBeGreaterThan(20);
  await doubled.begin(page);
  const after = await sizes();
  for (const [i, size] of after.entries()) expect(size / (before[i] ?? 0)).toBeGreaterThan(1.75);
});
