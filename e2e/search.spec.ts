import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address } from './reference';

test('a reader finds a story by a word of it, narrows the search and opens it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByLabel('Search the archive').fill('shamkhani');
  await page.getByRole('button', { name: 'Search' }).click();

  await expect(page).toHaveURL('/search?q=shamkhani');
  await expect(page.getByText('1 story in the archive, of 28 June 2016')).toBeVisible();
  await expect(page.locator('mark')).toHaveText(['Shamkhani']);
  await page.getByRole('link', { name: 'Russia 1' }).click();
  await page.getByRole('link', { name: 'Iran, Russia Security Officials' }).click();
  await expect(page).toHaveURL(/\/2016\/06\/28\/iran-russia/);
});

test('a mention is found, and said to be known from a list', async ({ page }) => {
  await page.goto('/search?q=tanks');
  await expect(page.getByRole('listitem').filter({ hasText: 'T-90' })).toContainText(
    'Known from a related list; its text is not in the archive',
  );
});

for (const question of ['', '"', '*', 'NEAR(', '-', 'ايران', '\u202esyria zebra', 'a'.repeat(10_000)]) {
  test(`\`${question.slice(0, 20)}\` finds nothing, and is answered with ways on`, async ({ page }) => {
    const answer = await page.goto(`/search?q=${encodeURIComponent(question)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^(Iran|Syria) / }).first()).toBeVisible();
  });
}

test('a search says which filters of its address it cannot read', async ({ page }) => {
  await page.goto('/search?q=shamkhani&from=2016-13-01&topic=No+topic');
  await expect(page.getByRole('main')).toContainText(
    'Not understood, and left out of the search: From and Topic.',
  );
  await expect(page.getByText('1 story in the archive')).toBeVisible();
});

test('days between which nothing is found stay in sight, to be changed', async ({ page }) => {
  await page.goto('/search?q=shamkhani&from=2016-07-01&to=2016-06-01');
  await expect(page.getByText('with what narrows the search')).toBeVisible();
  await expect(page.getByLabel('From')).toHaveValue('2016-07-01');
  await page.getByLabel('From').fill('2016-06-01');
  await page.getByLabel('To', { exact: true }).fill('2016-07-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('1 story in the archive')).toBeVisible();
});

test('suggestions come while a reader types, and open by keyboard', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('combobox', { name: 'Search the archive' });
  await field.pressSequentially('syr');

  await expect(page.getByRole('option', { name: 'Syria Topic', exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('5 suggestions');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText('SyriaTopic');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/topics/syria');
});

test('a suggestion that is pressed opens, while the keyboard stays in the field', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('combobox');
  await field.pressSequentially('syr');
  const topic = page.getByRole('option', { name: 'Syria Topic', exact: true });
  await topic.hover();
  await page.mouse.down();
  await expect(field).toBeFocused();
  await page.mouse.up();
  await expect(page).toHaveURL('/topics/syria');
});

test('a search that broke is asked again with its question', async ({ page }) => {
  const broken = await page.request.get('/unavailable');
  await page.route(/\/search\?/, (route) => route.fulfill({ response: broken, status: 500 }), { times: 1 });

  expect((await page.goto('/search?q=syria'))?.status()).toBe(500);
  await page.getByRole('link', { name: 'Load it again' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('syria');
});

test('who types on after choosing a suggestion searches for the words', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('combobox').pressSequentially('syr');
  await expect(page.getByRole('option')).toHaveCount(5);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('i');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=syri');
});

test('a topic lists its stories, and topics that are not there are no page', async ({ page }) => {
  await page.goto('/topics');
  await page.getByRole('link', { name: 'Syria 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syria');
  await expect(page.getByRole('table', { name: 'Stories over time' }).getByRole('row')).toHaveCount(22);
  for (const where of ['/topics/nowhere', '/topics/syria/2', '/topics/syria/1', '/topics/japan'])
    expect((await page.goto(where))?.status()).toBe(404);
});

test('the chart of a topic has its caption at its end, where a figure may have one', async ({ page }) => {
  await page.goto(pageTypes.topic);
  await expect(page.locator('figure > figcaption:last-child')).toBeVisible();
});

test('an article leads to its topics', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'ISIS' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ISIS');
});
