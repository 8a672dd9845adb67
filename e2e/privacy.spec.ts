import { expect, type Page, test } from '@playwright/test';
import { address, body } from './reference';

test.use({ serviceWorkers: 'allow' });

/** Under which names this browser keeps something. */
const keptBy = (page: Page) =>
  page.evaluate(async () => [...Object.keys(localStorage), ...(await caches.keys())]);

/** Leaves something of everything that a browser keeps of a reader. */
async function readSomething(page: Page) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(body.at(-1) ?? '').scrollIntoViewIfNeeded();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(4);
}

test('what a browser keeps is listed in full, each with its size, and erased by itself', async ({ page }) => {
  await readSomething(page);
  await page.goto('/privacy');
  const sizes = page.locator('stored-data output');
  await expect(sizes).toHaveText(Array.from({ length: 5 }, () => /\d/));

  const listed = await page.locator('stored-data div[id]').evaluateAll((all) => all.map(({ id }) => id));
  for (const name of await keptBy(page))
    expect([...listed, 'dateline-1-']).toContain(name.replace(/1-.*/, '1-'));

  await page.getByRole('button', { name: 'Erase How pages look to you' }).click();
  await expect(sizes.first()).toHaveText('Nothing');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await keptBy(page)).not.toContain('dateline:display');
  expect(await keptBy(page)).toContain('dateline:saved');
});

test('everything is erased at once, and so it says', async ({ page }) => {
  await readSomething(page);
  await page.goto('/privacy');
  await page.evaluate(() => caches.open('dateline-0-visited'));
  await page.getByRole('button', { name: 'Erase everything' }).click();

  await expect(page.getByText('Erased.')).toBeVisible();
  await expect(page.locator('stored-data output')).toHaveText(Array.from({ length: 5 }, () => 'Nothing'));
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => caches.has('dateline-0-visited'))).toBe(false);
});

test('no answer sets a cookie', async ({ page, context }) => {
  for (const where of ['/', address, '/search?q=syria', '/nowhere']) await page.goto(where);
  expect(await context.cookies()).toEqual([]);
});
