import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address } from './reference';

for (const [name, where] of Object.entries(pageTypes)) {
  test(`the ${name} shows where the keyboard is, at every stop, from the skip link on`, async ({ page }) => {
    await page.goto(where);
    const stops = await page.getByRole('link').or(page.getByRole('button')).count();

    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Skip to the content');
    for (let stop = 0; stop < stops; stop++) {
      expect(await page.evaluate(focused), `stop ${stop}`).toEqual({ outline: 'solid 2px', isInView: true });
      await page.keyboard.press('Tab');
    }
  });
}

/** How the focus shows. */
function focused() {
  const focus = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(focus);
  const { top, bottom } = focus.getBoundingClientRect();
  return { outline: `${outlineStyle} ${outlineWidth}`, isInView: bottom > 0 && top < innerHeight };
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
