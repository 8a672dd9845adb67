import { expect, type Page, test } from '@playwright/test';
import { site } from '../lib/site';
import { type Invented, readInvented, storyOfSameDay, storyWithSequels } from './invented';
import { plainPage } from './plain-page';

let invented: Invented;
test.beforeAll(async ({ baseURL }) => {
  invented = await readInvented(baseURL);
});

test('a thread tells of its days in their order, and goes on with stories that its own does not list', async ({
  page,
}) => {
  const { story, sequels } = storyWithSequels(invented);
  await page.goto(story.address);
  const thread = threadOn(page);
  const times = thread.getByRole('time');
  const days = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  const dates = days.map((day) => day.slice(0, 10));

  expect(dates.length).toBeGreaterThanOrEqual(5);
  expect(new Set(dates).size).toBeGreaterThanOrEqual(4);
  expect(dates).toEqual([...dates].sort());

  await expect(thread.getByRole('heading', { name: 'What happened next' })).toBeVisible();
  for (const { article } of sequels) {
    const name = { name: article.headline, exact: true };
    await expect(thread.getByRole('list').last().getByRole('link', name)).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('link', name)).toHaveCount(0);
  }
});

test('in a thread, an earlier story of the same day says the day: it reads as none of the day above', async ({
  page,
}) => {
  const { story, earlier } = storyOfSameDay(invented);
  await page.goto(story.address);
  const marks = threadOn(page).getByRole('listitem');
  const own = marks.filter({ hasText: 'You are reading this' });
  const day = await own.getByRole('time').textContent();

  const mark = marks.filter({ hasText: earlier.article.headline });
  await expect(mark.getByRole('time')).toHaveText(day ?? '');
});

for (const [name, article] of Object.entries({
  'feed.xml': /<item>.*?<link>([^<]*)</gs,
  'atom.xml': /<entry .*?<link href="([^"]*)"/gs,
  'feed.json': /^\s+"id": "([^"]*)"/gm,
})) {
  test(`${name} of a thread holds the articles of the thread, newest first`, async ({ page, request }) => {
    const { address } = storyWithSequels(invented).story;
    await page.goto(address);
    const marks = threadOn(page).getByRole('listitem').filter({ hasText: 'as it states' });
    const told = await marks.evaluateAll(
      (all, own) => all.map((mark) => mark.querySelector('a')?.pathname ?? own),
      address,
    );
    expect(told.length).toBeGreaterThanOrEqual(5);

    const feed = await (await request.get(`${address}/${name}`)).text();
    const held = [...feed.matchAll(article)].map(([, link]) => link);
    expect(held).toEqual(told.reverse().map((each) => site.origin + each));
  });
}

test('a word of a headline finds its story, without JavaScript', async ({ browser, baseURL }) => {
  const page = await plainPage(browser, baseURL);
  const { address, article } = storyWithSequels(invented).story;
  await page.goto('/search');
  await page.getByLabel('Search the archive').fill(rarestWord(article.headline));
  await page.getByRole('button', { name: 'Search' }).click();

  await page.getByRole('main').getByRole('link', { name: article.headline, exact: true }).click();
  await expect(page).toHaveURL(new URL(address, baseURL).href);
  await page.close();
});

const threadOn = (page: Page) => page.getByRole('region', { name: 'The story so far' });

/** The word of a headline that the fewest articles hold. */
function rarestWord(headline: string): string {
  const texts = invented.articles.map(({ article }) => JSON.stringify(article));
  const usesOf = (word: string) => texts.filter((text) => text.includes(word)).length;
  const [rarest = ''] =
    headline.match(/\p{L}{4,}/gu)?.sort((one, other) => usesOf(one) - usesOf(other)) ?? [];
  return rarest;
}
