import { expect } from '@playwright/test';
import { persian as words } from '../components/words/persian';
import { findingsOf } from './axe';
import { testOnLine as test } from './line';
import { arabic, persian } from './persian-stories';

test('a Persian and an Arabic story are saved by key, listed in their own directions, and read without a network', async ({
  page,
  line,
}) => {
  for (const story of [persian, arabic]) {
    await page.goto(line.origin + story);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.keyboard.press('s');
    await expect(page.locator('save-button[story] button')).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto(`${line.origin}/saved`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.saved.heading);
  const listed = page.locator('saved-list ol').getByRole('heading');
  await expect(listed).toHaveCount(2);
  await expect(listed.first()).toHaveAttribute('lang', 'ar');
  await expect(listed.last()).toHaveAttribute('lang', 'fa');
  for (const heading of await listed.all()) await expect(heading).toHaveCSS('direction', 'rtl');
  await expect(page.locator('saved-list ol time').last()).toHaveText('۸ تیر ۱۳۹۵');
  expect(await findingsOf(page)).toEqual([]);

  const isKept = () =>
    page.evaluate(async (path) => Boolean(await caches.match(path, { ignoreVary: true })), persian);
  await expect.poll(isKept).toBe(true);
  line.cut();
  await page.goto(line.origin + persian);
  await expect(page.getByText('شمخانی روز دوشنبه')).toBeVisible();
  await page.goto(`${line.origin}/topics`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.offline.heading);
  await expect(page.locator('offline-list').getByRole('link')).toHaveCount(2);
  expect(await findingsOf(page)).toEqual([]);
});

test('how pages look is chosen, and what keys do is shown, from right to left at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(persian);
  await page.getByRole('button', { name: words.display.name }).click();
  await page.getByRole('radio', { name: words.display.theme.sepia }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  expect(await findingsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.keys.title });
  await expect(help).toHaveCSS('direction', 'rtl');
  const { left = -1, right = 999 } = await help.evaluate((dialog) => dialog.getBoundingClientRect().toJSON());
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(await findingsOf(page)).toEqual([]);
});
