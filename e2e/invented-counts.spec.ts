import { expect, type Page, test } from '@playwright/test';
import { countsBy, type Invented, readInvented } from './invented';
import { plainPage } from './plain-page';

let invented: Invented;
let page: Page;
test.beforeAll(async ({ browser, baseURL }) => {
  invented = await readInvented(baseURL);
  page = await plainPage(browser, baseURL);
});
test.afterAll(() => page?.close());

test('the year counts the stories of each month', async () => {
  const [[year, all] = ['', 0], ...otherYears] = countsBy(invented, 5);
  const months = [...countsBy(invented, 8)];
  expect(otherYears).toEqual([]);

  await page.goto(year);
  await expect(page.getByRole('main')).toContainText(`${all} stories in ${months.length} months`);
  await expect(page.getByRole('main').getByRole('link')).toHaveText(
    months.map(([month, count]) => `${written(month).split(' ')[0]}: ${inWords(count)}`),
  );
});

test('each month counts the stories of its days, and its fullest day holds as many', async () => {
  const main = page.getByRole('main');
  for (const [month, count] of countsBy(invented, 8)) {
    const days = [...countsBy(invented, 11)].filter(([day]) => day.startsWith(month));
    await page.goto(month);
    await expect(main).toContainText(`${inWords(count)} on ${days.length} days`);
    await expect(page.getByRole('table').getByRole('link')).toHaveText(
      days.map(([day, each]) => `${Number(day.slice(9))} ${written(month)}: ${inWords(each)}`),
    );

    const [day, most] = days.reduce((one, other) => (other[1] > one[1] ? other : one));
    await page.goto(day);
    await expect(main).toContainText(inWords(most));
    await expect(main.getByRole('link').and(page.locator(`[href^="${day}/"]`))).toHaveCount(most);
  }
});

const inWords = (count: number) => (count === 1 ? '1 story' : `${count} stories`);
/** `/2016/06` as `June 2016`. */
const written = (month: string) =>
  new Date(`${month.slice(1).replace('/', '-')}-01`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
