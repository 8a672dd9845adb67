import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { headline, related, standfirst } from './reference';

test('the front page is the newest edition: its lead story with its thread, and earlier days', async ({
  page,
}) => {
  await page.goto('/');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday 28 June 2016');
  const lead = page.getByRole('article').filter({ has: page.getByRole('heading', { name: headline }) });
  await expect(lead.getByRole('paragraph').first()).toHaveText(standfirst);
  await expect(lead).toContainText('11:11 · 2 minute read · Press TV');
  const thread = page.getByRole('complementary').getByRole('listitem');
  await expect(thread.getByRole('link')).toHaveCount(related.length);
  await expect(page.getByRole('heading', { name: 'Earlier' })).toBeVisible();
  await page.getByRole('link', { name: '1 story' }).click();
  await expect(page).toHaveURL(pageTypes.day);
});

test('every page says its language, has one main part and one main heading, and leads to the front page', async ({
  page,
}) => {
  const sections = page.getByRole('navigation', { name: 'Sections' });

  for (const where of Object.values(pageTypes)) {
    await page.goto(where);
    await expect(page.locator('html[lang=en][dir=ltr]')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toContainText(
      'Dateline reads an archive of captured articles.',
    );

    await expect(page.getByRole('banner').getByRole('link', { name: 'Dateline' })).toHaveAttribute(
      'href',
      '/',
    );
    // Only that one says where it is.
    const current = sections.getByRole('link', { name: 'Front page' }).and(page.locator('[aria-current]'));
    await expect(current).toHaveCount(where === '/' ? 1 : 0);
  }
});

test('a day lists its stories and leads to the days around it that have some', async ({ page }) => {
  await page.goto('/2016/06/27');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 27 June 2016');
  await expect(page).toHaveTitle('Monday 27 June 2016 · Dateline');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Iran Top Security Official in Russia for Talks on Syria',
  ]);
  const around = page.getByRole('navigation', { name: 'Earlier and later days' }).getByRole('link');
  await expect(around).toHaveText(['Wednesday 8 June 2016', 'Tuesday 28 June 2016']);
  await around.last().click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([headline]);
});

test('the section of a page says that it is the current one, and not that it is the page', async ({
  page,
}) => {
  await page.goto('/2016/06/27');

  const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current=true]');
  await expect(current).toHaveText('Archive');
  await expect(current).toHaveAttribute('href', '/2016');
});

test('a day without stories says so, and leads to those that have some', async ({ page }) => {
  const response = await page.goto(pageTypes['empty day']);

  expect(response?.status()).toBe(200);
  await expect(page.getByText('The archive holds no stories of this day.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('link', { name: 'Monday 27 June 2016' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 27 June 2016');
});

const nowhere = {
  'an impossible date': '/2016/02/31',
  'a month that is none': '/2016/13/01',
  'a year with a month in it': '/2016-06',
  'a page that a day does not have': '/2016/06/28/page/2',
  'a day’s first page under another address': '/2016/06/28/page/1',
  'a story that is not there': pageTypes['page that is not there'],
  'a story on another day': '/2016/06/27/iran-russia-security-officials-to-discuss-syria',
  'an unknown address': '/nowhere/at/all',
  'a trace of other software': '/wp-login.php',
  'a payload for Next’s router': '/index.rsc',
};

test('what is nowhere is not found, and there are ways on', async ({ page }) => {
  for (const [what, where] of Object.entries(nowhere)) {
    const response = await page.goto(where);

    expect(response?.status(), what).toBe(404);
    await expect(page).toHaveTitle('Not found · Dateline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    const ways = page.getByRole('main').getByRole('link');
    await expect(ways).toHaveText(['front page', 'Tuesday 28 June 2016', 'search the archive']);
    await expect(ways.nth(1)).toHaveAttribute('href', pageTypes.day);
  }
});
