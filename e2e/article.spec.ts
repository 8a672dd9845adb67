import { expect, test } from '@playwright/test';
import { address, body, headline, standfirst } from './reference';

test('the front page leads to the article', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { name: headline }).getByRole('link').click();

  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test.describe('the article', () => {
  test.beforeEach(({ page }) => page.goto(address));

  test('has its headline once outside its thread, as the heading of the page and its title', async ({
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([headline]);
    await expect(page.getByText(headline).and(page.locator(':not(section *)'))).toHaveCount(1);
    await expect(page).toHaveTitle(`${headline} · Dateline`);
  });

  test('says when it was published, on the newsroom’s clock', async ({ page }) => {
    const dateline = page.getByRole('time').first();

    await expect(dateline).toHaveText('Tuesday 28 June 2016, 11:11');
    await expect(dateline).toHaveAttribute('datetime', '2016-06-28T11:11:05+04:30');
    await dateline.getByRole('link', { name: 'Tuesday 28 June 2016' }).click();
    await expect(page).toHaveURL('/2016/06/28');
  });

  test('credits the agency and says how long it takes to read', async ({ page }) => {
    await expect(page.getByRole('term')).toHaveText(['Credit', 'Reading time']);
    await expect(page.getByRole('definition')).toHaveText(['Press TV', '2 minutes']);
  });

  test('has its standfirst and six paragraphs, word for word', async ({ page }) => {
    const told = page.getByRole('paragraph').and(page.locator('main :not(aside *, nav *, section *)'));

    expect(body).toHaveLength(6);
    expect(await told.allTextContents()).toEqual([standfirst, ...body]);
  });

  test('leads on to the story before it, and to none after it', async ({ page }) => {
    const ways = page.getByRole('navigation', { name: 'Previous and next story' });

    await expect(ways.getByRole('paragraph').first()).toHaveText('Earlier');
    await expect(ways.getByRole('link')).toHaveText([
      'Iran Top Security Official in Russia for Talks on Syria',
    ]);
  });
});

test('nothing of the dump is left in the page', async ({ request }) => {
  const html = await (await request.get(address)).text();

  expect(html).toContain(headline);
  for (const trace of [
    'string(',
    'var_dump',
    'contenttypeid',
    '3574511',
    '1808639',
    '"sort"',
    '&quot;',
    'PICS:',
  ])
    expect(html).not.toContain(trace);
});
