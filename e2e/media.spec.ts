import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { pageTypes } from './page-types';
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

const washes = {
  light: [246, 244, 239],
  dark: [27, 29, 32],
  sepia: [236, 226, 202],
};

for (const [theme, wash] of Object.entries(washes)) {
  test(`where a picture is missing, the leaf of its day has the colours of the theme ${theme}`, async ({
    page,
  }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('dateline:display', chosen),
      JSON.stringify({ theme }),
    );
    await page.goto(address);
    const picture = page.getByRole('complementary').locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);

    await expect(page.getByRole('complementary').getByText('15', { exact: true })).toBeVisible();
    // At the very corner, where a device's pixels do not fit those of the page, the paper shines through.
    const pixel = sharp(await picture.screenshot()).extract({ left: 8, top: 8, width: 1, height: 1 });
    expect([...(await pixel.removeAlpha().raw().toBuffer())]).toEqual(wash);
  });
}

test('colours follow the system while the page is read', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.emulateMedia({ colorScheme: 'dark' });

  await expect(page.locator('body')).toHaveCSS('background-color', colours.dark.paper);
});

/** Whom the story credits, when it was published and where it is read. */
const source = (page: Page) =>
  page.getByText(new RegExp(`^Press TV · Tuesday 28 June 2016, 11:11 · http.*${address}$`));

test('on paper there is the story, in black on white whatever the reader’s screen, and where it is from', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('dateline:display', '{"theme":"dark","size":"largest","measure":"narrow"}'),
  );
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(address);

  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText(body.at(-1) ?? '')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText('Tuesday 28 June 2016').first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', colours.light.paper);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(source(page)).toBeVisible();
  await expect(page.getByText('Related stories')).toBeVisible();
  for (const furniture of [
    'Skip to the content',
    'Front page',
    'Follow this thread',
    'RSS',
    'Display',
    'About this capture',
  ])
    await expect(page.getByText(furniture)).toBeHidden();
  for (const picture of await page.locator('img').all()) await expect(picture).toBeHidden();
});

test('on paper nothing of a story is wider than its text', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);

  const widths = await page
    .locator('main > div > *')
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect().width).filter((width) => width > 0),
    );
  expect(widths.length).toBeGreaterThan(3);
  expect(new Set(widths).size).toBe(1);
});

test('on paper a link in a text says where it leads', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(pageTypes['page that is not there']);

  const said = await page
    .getByRole('main')
    .getByRole('link', { name: 'front page' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(said).toMatch(/^" \(http:\/\/[^"/]+\/\)"$/);
});

test('on screen nothing is said that is for paper', async ({ page }) => {
  await page.goto(address);

  await expect(source(page)).toHaveCount(1);
  await expect(source(page)).toBeHidden();
});
