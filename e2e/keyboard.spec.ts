import { expect, test } from '@playwright/test';
import { address } from './reference';

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
