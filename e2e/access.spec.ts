import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address } from './reference';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a reader may have set before the page is opened, or once it is there. */
const readers: Record<string, (page: Page) => Promise<unknown>> = {
  'in light': (page) => page.emulateMedia({ colorScheme: 'light' }),
  'in dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'at 320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'at 200% text': (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    }),
};

for (const [name, where] of Object.entries(pageTypes)) {
  test.describe(`the ${name}`, () => {
    test.beforeEach(({ page }) => page.goto(where));

    for (const [how, setUp] of Object.entries(readers)) {
      test(`has nothing that axe finds, and no sideways scroll, ${how}`, async ({ page }) => {
        await setUp(page);

        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(standards)
          .setLegacyMode()
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          page.viewportSize()?.width ?? 0,
        );
      });
    }

    test('shows where the keyboard is, at every stop, from the skip link on', async ({ page }) => {
      const stops = await page.getByRole('link').count();
      const focused = page.locator('a:focus, button:focus, input:focus-within');

      await page.keyboard.press('Tab');
      await expect(focused).toHaveText('Skip to the content');
      for (let stop = 0; stop < stops; stop++) {
        await expect(focused).toHaveCount(1);
        await expect(focused).toHaveCSS('outline-style', 'solid');
        await expect(focused).toHaveCSS('outline-width', '2px');
        await expect(focused).toBeInViewport();
        await page.keyboard.press('Tab');
      }
    });
  });
}

test('the skip link is out of sight until it has the focus, and leads past the sections', async ({
  page,
}) => {
  await page.goto(address);
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  const isSeen = () =>
    skip.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === link;
    });

  expect(await isSeen()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await isSeen()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tuesday 28 June 2016' })).toBeFocused();
});

test('text grows with the reader’s setting', async ({ page }) => {
  await page.goto(address);
  const sizes = () =>
    page
      .getByRole('main')
      .locator('h2, h3, p, time, dd')
      .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));

  const before = await sizes();
  await readers['at 200% text']?.(page);
  const after = await sizes();
  for (const [i, size] of after.entries()) expect(size / (before[i] ?? 0)).toBeGreaterThan(1.75);
});
