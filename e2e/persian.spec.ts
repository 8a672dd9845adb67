import { expect, type Locator, type Page, test } from '@playwright/test';
import { findingsOf } from './axe';
import { arabic, persian } from './persian-stories';

const english = '/2016/03/01/iran-russia-discuss-syria-in-moscow';
const mention = '/2016/06/08/dydar-wzyran-dfae-sh-kshwr-dr-thran';

/** Every type of page of a site in Persian, that holds Persian, Arabic and English captures. */
const pages = {
  'front page': '/',
  year: '/2016',
  month: '/2016/06',
  'empty month': '/2016/05',
  day: '/2016/06/28',
  'Persian article': persian,
  'Arabic article': arabic,
  'English article': english,
  capture: `${persian}/capture`,
  mention,
  topics: '/topics',
  topic: '/topics/syria',
  search: '/search?q=سوریه',
  'search that finds nothing': '/search?q=سوریه+گورخر',
  'page that is not there': '/2016/06/28/nothing-of-the-kind',
  'page that could not be made': '/unavailable',
};

for (const [name, where] of Object.entries(pages)) {
  test(`nothing of the ${name} sticks out, and axe finds nothing`, async ({ page }) => {
    await page.goto(where);

    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('main *')].map((part) => part.getBoundingClientRect());
        return [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
      });
      expect(edges[0], `at ${width} px`).toBeGreaterThanOrEqual(0);
      expect(edges[1], `at ${width} px`).toBeLessThanOrEqual(width);
    }
    expect(await findingsOf(page)).toEqual([]);
  });
}

/** The page's language, direction, and how it tells of its story. */
const toldBy = async (page: Page) => ({
  page: await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => `${lang} ${dir}`),
  dateline: await page.getByRole('time').first().textContent(),
  related: await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent(),
  fonts: await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  ),
});

test('a Persian article has its days by the Solar Hijri calendar, with the Gregorian day beside', async ({
  page,
}) => {
  await page.goto(persian, { waitUntil: 'networkidle' });
  expect(await toldBy(page)).toEqual({
    page: 'fa rtl',
    dateline: 'سه‌شنبه ۸ تیر ۱۳۹۵ (۲۸\u00a0ژوئن\u00a0۲۰۱۶)، ۱۱:۱۱',
    related: 'خبرهای مرتبط',
    fonts: ['Vazirmatn'],
  });
});

test('stories have leaves of their days in the words of the page, whatever stands in for their pictures', async ({
  page,
}) => {
  await page.goto(persian);
  await expect(page.getByRole('complementary').getByText('خرداد ۱۳۹۵', { exact: true })).toBeVisible();

  await page.goto(arabic);
  await expect(page.getByRole('complementary').getByText('يونيو ٢٠١٦', { exact: true })).toBeVisible();
});

test('an Arabic article has Arabic words and digits among Persian ones', async ({ page }) => {
  await page.goto(arabic, { waitUntil: 'networkidle' });
  expect(await toldBy(page)).toEqual({
    page: 'ar rtl',
    dateline: 'الثلاثاء ٢٨ يونيو ٢٠١٦، ١٣:٣٠',
    related: 'أخبار ذات صلة',
    fonts: ['Vazirmatn'],
  });
  await expect(page.getByRole('navigation', { name: 'بخش‌ها' })).toHaveAttribute('lang', 'fa');
});

test('an English article runs from left to right', async ({ page }) => {
  await page.goto(english);
  const { fonts, ...told } = await toldBy(page);
  expect(told).toEqual({
    page: 'en ltr',
    dateline: 'Tuesday 1 March 2016, 21:05',
    related: 'Related stories',
  });
  // A Persian headline of its list has letters of its own.
  expect(fonts).toContain('Newsreader');
  await expect(page.getByRole('link', { name: 'دیدار وزیران دفاع' }).first()).toHaveCSS('direction', 'rtl');
});

for (const [article, byline] of Object.entries({
  [persian]: 'نویسنده: مریم رضایی، خبرنگار در مسکو',
  [arabic]: 'بقلم: أحمد المصري',
  [english]: 'By Jane Doe, Press TV Correspondent',
})) {
  test(`“${byline}” stands before the dateline and at the foot of paper, and in no list`, async ({
    page,
  }) => {
    await page.goto(article);
    const [shown, printed] = [page.getByText(byline).first(), page.getByText(byline).last()];
    const dateline = page.getByRole('time').first();
    await expect(shown).toHaveCSS('direction', article === english ? 'ltr' : 'rtl');
    expect(await shown.evaluate((line) => line.nextElementSibling?.localName)).toBe('time');
    await expect(printed).toBeHidden();

    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const [line, day] = [await shown.boundingBox(), await dateline.boundingBox()];
      expect(line?.y, `at ${width} px`).toBeLessThanOrEqual(day?.y ?? 0);
    }
    await page.emulateMedia({ media: 'print' });
    for (const line of [shown, printed]) await expect(line).toBeVisible();

    await page.goto('/');
    await expect(page.getByText(byline)).toHaveCount(0);
  });
}

const leftOf = async (part: Locator) => (await part.boundingBox())?.x ?? 0;
const rightOf = async (part: Locator) => part.evaluate((each) => each.getBoundingClientRect().right);

test('the page is the other way round: margin to the right, related stories to the left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(persian);
  const [sidebar, text, margin, day, line] = await Promise.all([
    leftOf(page.getByRole('complementary')),
    leftOf(page.getByText('شمخانی روز دوشنبه')),
    leftOf(page.getByRole('time').first()),
    leftOf(page.getByRole('region').getByRole('time').first()),
    leftOf(page.getByRole('region').getByRole('link').first()),
  ]);

  expect(sidebar).toBeLessThan(text);
  expect(text).toBeLessThan(margin);
  // In the thread the days stand before the headlines.
  expect(line).toBeLessThan(day);
});

test('what an English story has around it in Persian stands where English has it', async ({ page }) => {
  await page.goto(english);
  const look = page.getByRole('button', { name: 'نمایش' });
  const sections = page.getByRole('navigation', { name: 'بخش‌ها' });
  expect(await rightOf(look)).toBe(await rightOf(page.getByRole('main').locator('header')));
  expect(await leftOf(look)).toBeGreaterThan(await rightOf(sections));

  await page.goto('/2016/03/01');
  const brief = page.getByRole('article');
  expect(await leftOf(brief.getByText('خواندن'))).toBe(await leftOf(brief));
  expect(await rightOf(brief.getByRole('button', { name: 'ذخیره' }))).toBe(await rightOf(brief));
});

test('lines have the room that the letters ask for, and headlines are smaller', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const sizes = async (where: string) => {
    await page.goto(where);
    const style = (part: Locator) =>
      part.evaluate((each) => {
        const { fontSize, lineHeight } = getComputedStyle(each);
        return [fontSize, lineHeight].map(Number.parseFloat);
      });
    const [title] = await style(page.getByRole('heading', { level: 1 }));
    const [size = 1, line = 0] = await style(page.locator('quoted-text p').first());
    return { title, lines: Math.round((line / size) * 100) / 100 };
  };
  const [right, left] = [await sizes(persian), await sizes(english)];

  expect(right.lines).toBe(1.75);
  expect(left.lines).toBe(1.56);
  expect((right.title ?? 0) / (left.title ?? 1)).toBeCloseTo(0.9, 2);
});

test('a month begins on Saturday and has the days of both calendars', async ({ page }) => {
  await page.goto('/2016/06');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ژوئن ۲۰۱۶ (خرداد–تیر ۱۳۹۵)');
  await expect(page.getByRole('columnheader').first()).toContainText('شنبه');
  await expect(page.getByRole('cell').filter({ hasText: '۸ تیر' })).toContainText('۲۸');
});

test('what is typed on an Arabic keyboard is found in Persian, and marked', async ({ page }) => {
  await page.goto('/search?q=سوريه');
  await expect(page.locator('mark').filter({ hasText: 'سوریه' }).first()).toBeVisible();
  await page.goto('/search?q=السورية');
  await expect(page.locator('[lang=ar] mark').first()).toHaveText('السورية');
});

test('references are in the language of the article, and BibTeX runs from left to right', async ({
  page,
}) => {
  await page.goto(persian);
  await page.getByRole('link', { name: 'ارجاع' }).click();
  const dialog = page.getByRole('dialog', { name: 'ارجاع به این خبر' });
  await expect(dialog.getByRole('paragraph').first()).toContainText(
    'مریم رضایی. (۱۳۹۵، ۸ تیر). ایران و روسیه دربارهٔ سوریه گفتگو کردند. دیت‌لاین.',
  );
  await expect(dialog.getByText('language = {persian}')).toHaveCSS('direction', 'ltr');
});

test('feeds are in Persian, and say of what is not in which language it is', async ({ request }) => {
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed).toContain('<language>fa</language>');
  expect(feed).toMatch(/<div lang="ar" dir="rtl">/);
  expect(feed).toMatch(/<div lang="en" dir="ltr">/);
  expect(await (await request.get('/atom.xml')).text()).toContain('xml:lang="fa"');

  const { items } = await (await request.get('/feed.json')).json();
  const names = items.flatMap(({ authors = [] }) => authors.map(({ name }: { name: string }) => name));
  expect(names).toEqual(['أحمد المصري', 'مریم رضایی', 'Jane Doe']);
  expect(items.map(({ language }: { language: string }) => language).sort()).toEqual([
    'ar',
    'en',
    'fa',
    'fa',
    'fa',
  ]);
  expect(await (await request.get('/manifest.webmanifest')).json()).toMatchObject({ lang: 'fa', dir: 'rtl' });
});

test('the feed of a thread is in the language of its story, title and description', async ({ request }) => {
  const feed = await (await request.get(`${english}/feed.xml`)).text();
  expect(feed).toContain('<language>en</language>');
  expect(feed).toMatch(/<description>The thread of [^<]*: the newest articles, in full\.<\/description>/);
});
