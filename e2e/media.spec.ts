import { expect, test } from '@playwright/test';
import { address, body } from './reference';

const colours = {
  light: { paper: 'rgb(255, 255, 255)', ink: 'rgb(20, 20, 20)', muted: 'rgb(92, 92, 92)', pictures: 'none' },
  dark: {
    paper: 'rgb(19, 20, 22)',
    ink: 'rgb(235, 232, 226)',
    muted: 'rgb(167, 163, 155)',
    pictures: 'brightness(0.85)',
  },
} as const;

for (const [scheme, { paper, ink, muted, pictures }] of Object.entries(colours)) {
  test(`the colours are ${scheme} where the system’s are`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme as keyof typeof colours });
    await page.goto(address);

    await expect(page.locator('body')).toHaveCSS('background-color', paper);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink);
    await expect(page.getByText(body[0] ?? '')).toHaveCSS('color', ink);
    await expect(page.getByRole('term').first()).toHaveCSS('color', muted);
    await expect(page.locator('img').first()).toHaveCSS('filter', pictures);
  });
}

test('colours follow the system while the page is read', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.emulateMedia({ colorScheme: 'dark' });

  await expect(page.locator('body')).toHaveCSS('background-color', colours.dark.paper);
});

test('on paper there is the story, in black on white, and nothing to click through', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(address);

  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText(body.at(-1) ?? '')).toBeVisible();
  await expect(page.getByText('Tuesday 28 June 2016')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', colours.light.paper);
  await expect(page.getByText('Skip to the content')).toBeHidden();
  await expect(page.getByText('Front page')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Follow this thread' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'RSS' })).toBeHidden();
  for (const picture of await page.locator('img').all()) await expect(picture).toBeHidden();
  await expect(page.getByText('Related stories')).toBeVisible();
});
