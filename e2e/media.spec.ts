import { expect, type Locator, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address, body, headline } from './reference';

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

  await expect(page.getByRole('heading', { name: headline })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText(body.at(-1) ?? '')).toBeVisible();
  await expect(page.getByText('Tuesday 28 June 2016')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', colours.light.paper);
  await expect(page.getByText('Skip to the content')).toBeHidden();
  await expect(page.getByText('Front page')).toBeHidden();
  for (const picture of await page.locator('img').all()) await expect(picture).toBeHidden();
  await expect(page.getByText('Related stories')).toBeVisible();
});

for (const [name, where] of Object.entries(pageTypes)) {
  test(`a finger hits every link of the ${name} on 44 px`, async ({ page, hasTouch }) => {
    test.skip(!hasTouch, 'nothing to touch');
    await page.goto(where);

    const narrow: string[] = [];
    // Links in the midst of a sentence are as high as their line.
    for (const link of await page
      .getByRole('link')
      .and(page.locator(':not([href="#main"], main div > p:not([lang]) a)'))
      .all()) {
      if ((await reach(link)) < 44) narrow.push((await link.textContent()) ?? '');
    }
    expect(narrow).toEqual([]);
  });
}

/** How high the stretch is, in CSS pixels, on which a link is hit above and below its middle. */
function reach(link: Locator): Promise<number> {
  return link.evaluate((target) => {
    target.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = target.getBoundingClientRect();
    const isHit = (y: number) => target.contains(document.elementFromPoint(left + width / 2, y));
    const middle = top + height / 2;
    let [above, below] = [middle, middle];
    while (above > middle - 50 && isHit(above)) above -= 0.5;
    while (below < middle + 50 && isHit(below)) below += 0.5;
    return below - above;
  });
}
