import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findingsOf } from './axe';
import { complaintsOf } from './complaints';
import { plainPage } from './plain-page';
import { address, body, headline } from './reference';

/** Of each theme: the system whose opposite it may be, and its colours. */
const themes = {
  light: { system: 'dark', paper: 'rgb(255, 255, 255)', ink: 'rgb(20, 20, 20)', scheme: 'light' },
  dark: { system: 'light', paper: 'rgb(19, 20, 22)', ink: 'rgb(235, 232, 226)', scheme: 'dark' },
  sepia: { system: 'dark', paper: 'rgb(246, 238, 219)', ink: 'rgb(44, 35, 25)', scheme: 'light' },
  contrast: { system: 'dark', paper: 'rgb(0, 0, 0)', ink: 'rgb(255, 255, 255)', scheme: 'light dark' },
} as const;

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: 'Display' }).click();
  const panel = page.getByRole('dialog', { name: 'Display' });
  await expect(panel).toBeVisible();
  return panel;
};

/** What storage holds before any page of the context is opened. */
const keep = (context: BrowserContext, kept: string) =>
  context.addInitScript((text) => localStorage.setItem('dateline:display', text), kept);

const themeColour = (page: Page) =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const probe = document.createElement('i');
    probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
    return probe.style.color;
  });

for (const [theme, { system, paper, ink, scheme }] of Object.entries(themes)) {
  test(`the theme ${theme} is there before any module, whatever the system’s is`, async ({
    page,
    context,
  }) => {
    await keep(context, JSON.stringify({ theme }));
    await page.route('/islands/*', () => undefined);
    await page.emulateMedia({ colorScheme: system });
    await page.goto(address, { waitUntil: 'commit' });

    await expect(page.getByText(body.at(-1) ?? '')).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', paper);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink);
    await expect(page.locator('html')).toHaveCSS('color-scheme', scheme);
    expect(await themeColour(page)).toBe(theme === 'contrast' ? themes.dark.paper : paper);
  });
}

test('who asks the system for more contrast has it, in the system’s scheme', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await page.goto(address);

  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('term').first()).toHaveCSS('color', 'rgb(38, 38, 38)');
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});

test('by keyboard alone, a theme is chosen at once, in every tab and on every page', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/');
  await page.goto(address);
  await page.getByRole('button', { name: 'Display' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  for (const _ of ['Light', 'Dark', 'Sepia']) await page.keyboard.press('ArrowRight');

  for (const tab of [page, other]) {
    await expect(tab.locator('body')).toHaveCSS('background-color', themes.sepia.paper);
    expect(await themeColour(tab)).toBe(themes.sepia.paper);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Display' })).toBeFocused();

  await page.goto('/topics');
  await expect(page.locator('body')).toHaveCSS('background-color', themes.sepia.paper);
  await expect((await openPanel(other)).getByRole('radio', { name: 'Sepia' })).toBeChecked();
  // From there an arrow key goes on, and leaves nothing that was chosen unseen.
  await expect(other.getByRole('radio', { name: 'Sepia' })).toBeFocused();
  await other.getByRole('radio', { name: 'System' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await themeColour(page)).toBe(themes.light.paper);
});

test('the panel closes by its button and by a click beside it', async ({ page }) => {
  await page.goto(address);

  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  await openPanel(page);
  await page.mouse.click(5, 5);
  await expect(panel).toBeHidden();
});

for (const [width, height] of [
  [640, 360],
  [740, 300],
  [320, 256],
] as const) {
  test(`at ${width} by ${height} px the panel can be read to its end`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    const close = (await openPanel(page)).getByRole('button', { name: 'Close' });
    await close.focus();
    await expect(close).toBeInViewport({ ratio: 0.95 });
  });
}

test('size, measure and face change the text, and are there when the page is loaded again', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  const paragraph = page.getByText(body[1] ?? '');
  const look = () =>
    paragraph.evaluate((text) => {
      const { fontSize, fontFamily } = getComputedStyle(text);
      return { size: Number.parseFloat(fontSize), width: text.clientWidth, face: fontFamily };
    });
  const usual = await look();

  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Short' }).check();
  expect((await look()).width).toBeLessThan(usual.width - 60);
  await panel.getByRole('radio', { name: 'Long' }).check();
  expect((await look()).width).toBeGreaterThan(usual.width + 60);
  await panel.getByRole('radio', { name: 'Sans serif' }).check();
  expect((await look()).face).toMatch(/^system-ui/);
  expect(fonts.filter((font) => font.includes('atkinson'))).toEqual([]);
  await panel.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
  await panel.getByRole('radio', { name: '150%' }).check();
  await expect.poll(() => fonts.filter((font) => font.includes('atkinson')).length).toBeGreaterThan(0);

  await page.reload();
  const chosen = await look();
  expect(chosen.size / usual.size).toBeGreaterThan(1.45);
  expect(chosen.face).toMatch(/^"Atkinson Hyperlegible"/);
});

for (const where of ['/', address, '/2016/06', '/search?q=syria']) {
  test(`at 320 px and the largest size, ${where} has no sideways scroll, nor has its panel`, async ({
    page,
    context,
  }) => {
    await keep(context, '{"size":"largest","face":"legible","measure":"wide"}');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(where);
    const panel = await openPanel(page);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await panel.getByRole('button', { name: 'Close' }).click();
  });
}

test('what storage holds of anything else does not reach the page', async ({ page, context }) => {
  await keep(context, '{"theme":"<b>","size":7,"face":["sans"],"scripted":"no","lang":"fr"}');
  await page.goto(address);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const { dataset, lang } = await page.evaluate(() => {
    const { dataset, lang } = document.documentElement;
    return { dataset: { ...dataset }, lang };
  });
  expect(dataset).toEqual({ origin: expect.any(String), scripted: '' });
  expect(lang).toBe('en');
});

test('where storage is forbidden, a choice lasts as long as the page', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByRole('radio', { name: '130%' }).check();

  await expect(page.locator('body')).toHaveCSS('background-color', themes.dark.paper);
  await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(complaints).toEqual([]);
});

test('without JavaScript there is nothing to choose with', async ({ browser, baseURL }) => {
  const page = await plainPage(browser, baseURL);
  await page.goto(address);

  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Display' })).toBeHidden();
  await page.close();
});

test('the panel has nothing that axe finds, in any theme', async ({ page }) => {
  await page.goto(address);
  const panel = await openPanel(page);

  for (const theme of ['System', 'Light', 'Dark', 'Sepia', 'High contrast']) {
    await panel.getByRole('radio', { name: theme }).check();
    expect(await findingsOf(page), theme).toEqual([]);
  }
});

test('all dialogs are closed by a word of one look, large enough for a pointer', async ({ page }) => {
  await page.goto(address);
  const looks: string[][] = [];
  for (const open of [
    () => page.getByRole('button', { name: 'Display' }).click(),
    () =>
      page
        .getByRole('link', { name: 'Cite' })
        .or(page.getByRole('button', { name: 'Cite' }))
        .click(),
    () => page.keyboard.press('?'),
  ]) {
    await open();
    const close = page.getByRole('button', { name: 'Close' });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    looks.push(
      await close.evaluate((button) => {
        const { color, fontSize, fontWeight } = getComputedStyle(button);
        return [color, fontSize, fontWeight];
      }),
    );
    await close.click();
  }
  expect(looks).toEqual(Array(3).fill(looks[0]));
});
