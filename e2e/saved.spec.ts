import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { plainPage } from './plain-page';
import { address, body, headline } from './reference';

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const listed = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading');

/** Three stories that are saved: the second of the front page's, the first, and the article last. */
async function saveSome(page: Page) {
  await page.goto('/');
  const buttons = page.getByRole('listitem').getByRole('button', { name: /^Save: / });
  for (const place of [1, 0]) await buttons.nth(place).click();
  await page.goto(address);
  await save(page).click();
  await page.goto('/saved');
  await expect(listed(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  return listed(page).allTextContents();
}

test('a story that is saved stays saved, in every tab, until it is not', async ({ page, context }) => {
  await page.goto(address);
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');

  const other = await context.newPage();
  await other.goto('/saved');
  await expect(listed(other)).toHaveText([headline]);
  await save(page).click();
  await expect(listed(other)).toHaveCount(0);
  await expect(other.getByText('Nothing is saved yet')).toBeVisible();
});

test('the list can be printed, without what is done with it', async ({ page }) => {
  const headlines = await saveSome(page);
  await page.emulateMedia({ media: 'print' });

  for (const headline of headlines) await expect(listed(page).getByText(headline)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

for (const [why, fault] of [
  ['forbidden', "Object.defineProperty(window, 'localStorage', { get: refuse })"],
  ['full', 'Storage.prototype.setItem = refuse'],
] as const) {
  test(`where storage is ${why}, a story is saved as long as its page is open, and the list says so`, async ({
    page,
  }) => {
    const refuse = "const refuse = () => { throw new DOMException('', 'QuotaExceededError') };";
    await page.addInitScript({ content: `{ ${refuse} ${fault} }` });
    await page.goto(address);
    await save(page).click();
    await expect(save(page)).toHaveAttribute('aria-pressed', 'true');

    await page.goto('/saved');
    await expect(page.getByText('the list lasts as long as this page is open')).toBeVisible();
  });
}

test('whatever stands in the place of the list is read as far as it is one', async ({ page }) => {
  await page.addInitScript(() => {
    const story = { address: '/2016/06/28/a-story', headline: 'A <b>story</b>' };
    localStorage.setItem('dateline:saved', JSON.stringify([story, 7, { ...story, address: '//elsewhere' }]));
    localStorage.setItem('dateline:read', '{"broken');
  });
  await page.goto('/saved');
  await expect(listed(page)).toHaveText(['A <b>story</b>']);
});

test('a list that has grown too long says how many stories were left out at its end', async ({ page }) => {
  const story = (i: number) => ({ address: `/2016/06/28/story-${i}`, headline: `Story ${i}` });
  const list = JSON.stringify(Array.from({ length: 1_002 }, (_, i) => story(i)));
  await page.goto(address);
  await page.evaluate((list) => localStorage.setItem('dateline:saved', list), list);

  await page.goto('/saved');
  await expect(page.getByRole('status')).toHaveText(
    'The list holds 1,000 stories at most. Left out, at its end: 2.',
  );
  await expect(listed(page)).toHaveCount(1_000);
  await page.reload();
  await expect(listed(page)).toHaveCount(1_000);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('on a telephone with large letters a day stands on one line, whatever can be done beside it', async ({
  page,
}) => {
  const story = { address: '/2016/06/28/a-story', headline: 'A story' };
  await page.addInitScript((list) => localStorage.setItem('dateline:saved', list), JSON.stringify([story]));
  await page.setViewportSize({ width: 320, height: 640 });

  for (const size of ['usual', 'largest']) {
    await page.addInitScript((size) => localStorage.setItem('dateline:display', `{"size":"${size}"}`), size);
    await page.goto('/saved');
    const day = page.getByText('28 June 2016');
    await expect(day).toBeVisible();
    expect(await day.evaluate((time) => time.getClientRects().length)).toBe(1);
  }
});

test('while nothing is saved, the list can but be imported', async ({ page }) => {
  await page.goto('/saved');
  await expect(page.getByText('Nothing is saved yet')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Import']);
});

test('without JavaScript there is no way to save, and the list says why', async ({ browser, baseURL }) => {
  const page = await plainPage(browser, baseURL);
  await page.goto(address);
  await expect(save(page)).toHaveCount(0);
  await page.goto('/saved');
  await expect(page.getByRole('button')).toHaveCount(0);
  const told = page.locator('noscript p');
  await expect(told).toContainText('The list is kept and shown by JavaScript');
  await expect(told).toBeVisible();
  await page.close();
});

test('every story of every list can be saved there', async ({ page }) => {
  for (const where of ['/', '/search?q=syria', '/topics/syria', address]) {
    await page.goto(where);
    const links = await page.getByRole('main').getByRole('heading').getByRole('link').all();
    expect(links.length, where).toBeGreaterThan(1);
    for (const link of links) {
      const name = `Save: ${await link.textContent()}`;
      await expect(page.getByRole('button', { name }).first()).toHaveAttribute('aria-pressed', 'false');
    }
  }
});

test('the list is put in order, and what is taken out comes back to its place, by keyboard alone', async ({
  page,
}) => {
  const [first = '', second = '', third = ''] = await saveSome(page);
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };

  await press(`Move down: ${first}`);
  await expect(listed(page)).toHaveText([second, first, third]);
  await expect(page.getByRole('status')).toHaveText(`“${first}” is now number 2 of 3.`);
  await page.keyboard.press('Enter');
  await expect(listed(page)).toHaveText([second, third, first]);

  await press(`Remove: ${second}`);
  await expect(page.getByRole('button', { name: `Remove: ${third}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  for (let i = 0; i < 3; i++) await press('Undo');
  await expect(listed(page)).toHaveText([second, third, first]);

  await press('Last saved first');
  await expect(listed(page)).toHaveText([first, second, third]);
  await expect(page.getByRole('status')).toHaveText('Last saved first');
  await page.reload();
  await expect(listed(page)).toHaveText([first, second, third]);
});

test('the list goes into a file and comes out of it, among what is there already', async ({
  page,
}, testInfo) => {
  const stories = await saveSome(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = testInfo.outputPath('saved.json');
  await download.saveAs(file);
  const { saved } = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved).toHaveLength(3);

  await page.getByRole('button', { name: `Remove: ${stories[1]}` }).click();
  writeFileSync(file, JSON.stringify({ saved: [...saved, { address: 'javascript:alert(1)' }] }));
  await importFrom(page, file);
  await expect(page.getByRole('status')).toHaveText(
    /^Stories added: 1. Already in the list: 2. Left out, because they cannot be read: 1. /,
  );
  await expect(listed(page)).toHaveText([stories[0] ?? '', stories[2] ?? '', stories[1] ?? '']);

  writeFileSync(file, '<html>');
  await importFrom(page, file);
  await expect(page.getByRole('status')).toHaveText(/^Nothing was imported/);
});

async function importFrom(page: Page, file: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ]);
  await chooser.setFiles(file);
}

test('a reader who comes back is offered to go on where the story was left', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto(address);
  const offer = page.getByRole('button', { name: 'Continue where you left off' });
  const paragraph = page.getByText(body[3] ?? '');
  await expect(offer).toBeHidden();
  await paragraph.evaluate((text) => text.scrollIntoView());
  // Its code comes with the first scroll.
  await page.evaluate(async () => void (await customElements.whenDefined('story-progress')));
  await page.goto('/');

  await page.goto(address);
  await expect(paragraph).not.toBeInViewport();
  await offer.click();
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
  await expect(offer).toBeHidden();
});

test('a story counts as read once its end was reached, and lists say so', async ({ page }) => {
  await page.goto(address);
  await page.getByText(body.at(-1) ?? '').evaluate((text) => text.scrollIntoView({ block: 'end' }));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dateline:read'))).toContain(address);

  await page.goto('/');
  const lead = page.getByRole('article').filter({ hasText: headline });
  await expect(lead.getByText('Read', { exact: true })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Continue where you left off' })).toBeHidden();
});
