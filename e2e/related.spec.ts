import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address, headline, related } from './reference';

const stories = related.map(({ pic, title }) => ({
  picture: pic,
  headline: title.replace('PICS: ', ''),
  label: title.startsWith('PICS: ') ? 'Pictures · ' : '',
  day: new Date(pic.slice(1, 11).replaceAll('/', '-')),
}));
const written = (day: Date, form: Intl.DateTimeFormatOptions = {}) =>
  day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC', ...form });

test.describe('the related stories of the article', () => {
  test.beforeEach(({ page }) => page.goto(address));

  test('are six, in the order of the list', async ({ page }) => {
    const sidebar = page.getByRole('complementary');

    await expect(sidebar.getByRole('heading', { level: 2 })).toHaveText('Related stories');
    await expect(sidebar.getByRole('heading', { level: 3 })).toHaveText(
      stories.map((story) => story.headline),
    );
    expect(stories).toHaveLength(6);
  });

  test('keep their curly quotes, and have a label where the newsroom gave one', async ({ page }) => {
    const sidebar = page.getByRole('complementary');
    const story = sidebar.getByRole('listitem').filter({ hasText: 'S-300' });

    await expect(story.getByRole('link')).toHaveText(
      'Iran Received First Delivery of S-300 “Ahead of Schedule”: Russia',
    );
    await expect(story.getByRole('paragraph')).toHaveText(/^Pictures · 27 April 2016/);
  });

  test('tell their days, and where these are from', async ({ page }) => {
    const days = page.getByRole('complementary').getByRole('paragraph');

    await expect(days).toHaveText(
      stories.map(({ label, day }) => `${label}${written(day)}, from its picture`),
    );
  });

  test('show their pictures', async ({ page, request }) => {
    for (const [i, { picture }] of stories.entries()) {
      const thumbnail = page.getByRole('complementary').getByRole('listitem').nth(i).locator('img');

      await thumbnail.scrollIntoViewIfNeeded();
      await expect(thumbnail).toHaveJSProperty('complete', true);
      const { source, width } = await thumbnail.evaluate((img: HTMLImageElement) => ({
        source: new URL(img.currentSrc).pathname,
        width: img.naturalWidth,
      }));
      expect(source).toMatch(new RegExp(`^/thumbnails/\\d+${picture}$`));
      expect(width).toBeGreaterThan(0);
      expect((await request.get(source)).headers()['cache-control']).toBe('public, max-age=300');
      expect((await request.get(picture)).headers()['content-type']).toBe('image/jpeg');
    }
  });

  test('open, and say what is known of them', async ({ page }) => {
    for (const { headline: name, day, label } of stories) {
      const opened = page.waitForResponse((response) => response.request().isNavigationRequest());
      await page.getByRole('complementary').getByRole('link', { name }).click();

      expect((await opened).status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByText('Pictures', { exact: true })).toHaveCount(label ? 1 : 0);
      await expect(page.getByRole('main')).toContainText('the text of this story is not in the archive', {
        ignoreCase: true,
      });
      const known = `About ${written(day, { dateStyle: 'full' }).replace(',', '')}, from its picture`;
      await expect(page.getByRole('paragraph').filter({ hasText: 'About' })).toHaveText(known);
      await page.goBack();
    }
  });
});

for (const where of [address, pageTypes.topic]) {
  test(`a story opens where its picture is pressed, as at ${where}`, async ({ page }) => {
    await page.goto(where);
    const story = page.getByRole('listitem').filter({ has: page.locator('img') });
    const picture = story.first().locator('img');
    await picture.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    const link = await story.first().getByRole('link').getAttribute('href');
    await page.mouse.click(x + width / 2, y + height / 2);

    await expect(page).toHaveURL(link ?? '');
  });
}

test.describe('the page of a story that is only known of', () => {
  test.beforeEach(({ page }) => page.goto(pageTypes.mention));

  test('names the article that lists it, and leads there', async ({ page }) => {
    const sidebar = page.getByRole('complementary');

    await expect(sidebar.getByRole('heading', { level: 2 })).toHaveText('Listed by');
    await expect(sidebar.getByRole('link')).toHaveText([headline]);
    await sidebar.getByRole('link').click();
    await expect(page).toHaveURL(address);
  });

  test('never gives the day of its picture as the day it was published', async ({ page }) => {
    await expect(page.locator('meta[property="article:published_time"]')).toHaveCount(0);
    await expect(page.getByRole('time').first()).toHaveAttribute('datetime', '2016-06-27');
  });
});
