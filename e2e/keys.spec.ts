import { expect, type Page, test } from '@playwright/test';
import { address } from './reference';

test('keys lead through the stories of a page, save one and open it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  const stories = page.getByRole('main').getByRole('heading').getByRole('link');

  await page.keyboard.press('j');
  await expect(stories.nth(0)).toBeFocused();
  await expect(stories.nth(0)).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(stories.nth(1)).toBeFocused();

  const name = `Save: ${await stories.nth(1).textContent()}`;
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name }).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveCount(1);

  const opened = await stories.nth(1).getAttribute('href');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(opened ?? '');
});

test('keys lead to the sections, and mean nothing in fields or with a modifier', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('g fjs?');
  await expect(page.getByRole('combobox')).toHaveValue('g fjs?');

  await page.getByRole('combobox').blur();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL('/2016');
});

test('the first `/` on a page is ours, unless it is typed or the keys are off', async ({ page }) => {
  await page.goto('/search');
  expect(await isPrevented(page, '/')).toBe(true);
  await expect(page.getByRole('combobox')).toBeFocused();

  await page.reload();
  expect(await isPrevented(page, 'Control+/')).toBe(false);
  await page.reload();
  await page.getByRole('combobox').focus();
  expect(await isPrevented(page, '/')).toBe(false);
  await expect(page.getByRole('combobox')).toHaveValue('/');

  await page.evaluate(() => localStorage.setItem('dateline:keys', 'false'));
  await page.reload();
  expect(await isPrevented(page, '/')).toBe(false);
});

/** Whether a page keeps a key that is pressed from the browser at once. */
async function isPrevented(page: Page, key: string): Promise<boolean> {
  const prevented = await page.evaluateHandle(() => {
    const heard = new Promise<boolean>((resolve) =>
      window.addEventListener('keydown', (event) => event.key === '/' && resolve(event.defaultPrevented)),
    );
    return { heard };
  });
  await page.keyboard.press(key);
  return prevented.evaluate(({ heard }) => heard);
}

test('the help shows the keys, and switches them off for good', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(button).toBeVisible();

  await page.keyboard.press('?');
  await expect(help.getByText('Next story')).toBeVisible();
  await help.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.reload();
  await expect(button).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await expect(help).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
  await button.click();
  await expect(help.getByRole('checkbox', { name: 'Use these keys' })).not.toBeChecked();
});

test('the help leaves the reader in the place where it was asked for', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const places = [await page.evaluate(() => window.scrollY)];
  for (const key of ['?', 'Escape']) {
    await page.keyboard.press(key);
    await expect(help).toBeVisible({ visible: key === '?' });
    places.push(await page.evaluate(() => window.scrollY));
  }
  expect(places).toEqual([0, 0, 0]);

  const story = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first();
  await story.focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(story).toBeFocused();
});

test('what lies over other pages is at its own address the page, and stays whatever is pressed', async ({
  page,
}) => {
  await page.goto('/keys');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('checkbox', { name: 'Use these keys' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByText('Next story')).toBeVisible();

  await page.goto('/display');
  const chosen = page.getByRole('main').getByRole('radio', { name: 'System' });
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(chosen).toBeVisible();
  await page.getByRole('dialog').click({ position: { x: 5, y: 5 } });
  await expect(chosen).toBeVisible();
});
