import { expect, test } from '@playwright/test';
import { address, headline, related } from './reference';

test('the archive leads from the newest year to a month, a day and a story, and up again', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Archive' }).click();

  await expect(page).toHaveURL('/2016');
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['April: 4 stories', 'June: 3 stories']);
  await page.getByRole('link', { name: /^June\s*:\s*3 stories$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('June 2016');
  await page.getByRole('link', { name: /^28\s+June 2016\s*:\s*1 story$/ }).click();
  await page.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(address);

  await page.getByRole('link', { name: 'Tuesday 28 June 2016' }).click();
  const up = page.getByRole('navigation', { name: 'Way up in the archive' }).getByRole('link');
  await expect(up).toHaveText(['2016', 'June 2016']);
  await up.last().click();
  await expect(up).toHaveText(['2016']);
});

test('a month is a table of weeks from Monday on', async ({ page }) => {
  await page.goto('/2016/06');
  const table = page.getByRole('table', { name: 'Stories on each day of June 2016' });

  await expect(table.getByRole('columnheader').first()).toHaveText('Monday');
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['', '', '1', '2', '3', '4', '5']);
  await expect(table.getByRole('link')).toHaveCount(3);
});

for (const [empty, said, ways] of [
  ['/2016/05', 'no stories of this month', ['April 2016', 'June 2016']],
  ['/2016/03', 'no stories of this month', ['April 2016']],
  ['/2020', 'no stories of this year', ['2016']],
] as const) {
  test(`${empty} holds nothing, and leads to the nearest that do`, async ({ page }) => {
    await page.goto(empty);

    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole('navigation', { name: /^Earlier and later/ }).getByRole('link')).toHaveText([
      ...ways,
    ]);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
}

test('the thread of the article stands in order of time, and ends where the reader is', async ({ page }) => {
  await page.goto(address);
  const thread = page.getByRole('region', { name: 'The story so far' });
  const known = [...related].sort((one, other) => (one.pic < other.pic ? -1 : 1));

  await expect(thread.getByRole('heading', { level: 3 })).toHaveText([
    ...known.map(({ title }) => title.replace('PICS: ', '')),
    headline,
  ]);
  await expect(thread.getByRole('listitem').first()).toContainText('15 Apr, from its picture');
  await expect(thread.getByRole('listitem').last()).toContainText('28 Jun, as it states');
  await expect(thread.getByRole('listitem').last()).toContainText('You are reading this');
  await expect(thread.getByRole('listitem').getByRole('link')).toHaveCount(known.length);
});
