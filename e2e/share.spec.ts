import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { plainPage } from './plain-page';
import { address, body, headline, standfirst } from './reference';

const url = `http://localhost:3000${address}`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const share = (page: Page) => page.getByRole('button', { name: 'Share' });
const cite = (page: Page) => page.getByRole('link', { name: 'Cite' });
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const pastedAsHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });

test('an article is handed to the system’s share sheet, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(navigator, { share: async (told: ShareData) => shared.push(told) });
    Object.assign(window, { shared });
  });
  await page.goto(address);
  await share(page).click();

  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'shared')))
    .toEqual([{ title: headline, url }]);
});

test('elsewhere its address is copied, which is said and moves nothing', async ({ page }) => {
  const placesOf = () => page.getByRole('main').getByRole('link').evaluateAll(tops);
  const tops = (links: Element[]) => links.map((link) => link.getBoundingClientRect().top);
  for (const story of [address, pageTypes.mention]) {
    await page.goto(story);
    await expect(share(page)).toBeVisible();
    const before = await placesOf();
    await share(page).click();

    await expect(page.getByRole('status').getByText('Address copied')).toBeVisible();
    expect(await placesOf()).toEqual(before);
    expect(await pasted(page)).toBe(`http://localhost:3000${story}`);
  }
});

test('where copying is not allowed, that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(address);
  await share(page).click();

  await expect(page.getByRole('status').getByText('does not allow copying')).toBeVisible();
});

test('references are copied out of a dialog, with the keyboard alone', async ({ page }) => {
  await page.goto(address);
  await cite(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this article' });
  await expect(dialog.getByRole('heading')).toHaveText([
    'Cite this article',
    'APA',
    'MLA',
    'Chicago',
    'BibTeX',
  ]);

  await expect(dialog.getByRole('button', { name: 'Copy APA' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  expect(await pasted(page)).toBe(`Press TV. (2016, June 28). ${headline}. Dateline. ${url}`);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cite(page)).toBeFocused();
});

test('without JavaScript the references stand with what is known of the capture', async ({
  browser,
  baseURL,
}) => {
  const page = await plainPage(browser, baseURL);
  await page.goto(address);
  await expect(share(page)).toHaveCount(0);
  await cite(page).click();

  await expect(page).toHaveURL(`${address}/capture#cite`);
  await expect(page.getByText('date = {2016-06-28}')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await page.close();
});

test('on paper the references are a part of their own page, and none of the article', async ({ page }) => {
  await page.goto(address);
  await cite(page).click();
  const references = page.getByText('date = {2016-06-28}');
  await expect(references).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(references).toBeHidden();

  await page.goto(`${address}/capture`);
  await expect(references).toBeVisible();
  // Else the heading stands on one sheet, and what it heads on the next.
  for (const reference of await page.locator('main dialog section').all())
    await expect(reference).toHaveCSS('break-inside', 'avoid');
});

test.describe('what is copied out of the text', () => {
  const select = (page: Page, from: string, to: string) =>
    page.getByText(from).evaluate((first, last) => {
      const paragraphs = [...document.querySelectorAll('p')];
      const end = paragraphs.find(({ textContent }) => textContent === last) ?? first;
      getSelection()?.setBaseAndExtent(first, 0, end, end.childNodes.length);
    }, to);

  /** The code comes with the first selection: sooner than a hand gets to the keys. */
  const copy = async (page: Page) => {
    await page.waitForFunction(() => customElements.get('quoted-text') !== undefined);
    await page.keyboard.press('ControlOrMeta+C');
  };

  test('has the headline and the address behind it, as text and as a link', async ({ page }) => {
    await page.goto(address);
    await select(page, standfirst, body[0] ?? '');
    await copy(page);

    expect(await pasted(page)).toMatch(
      /^A senior Iranian [\s\S]+\n\n— Iran, Russia [^\n]+ Syria\nhttp:\/\/localhost:3000\S+$/,
    );
    expect(await pastedAsHtml(page)).toContain(`— <a href="${url}">${headline}</a>`);
  });

  test('is the text alone, whatever waits unseen in what was selected', async ({ page }) => {
    await page.goto(address);
    await select(page, standfirst, body[1] ?? '');
    await copy(page);

    const html = await pastedAsHtml(page);
    for (const paragraph of body.slice(0, 2)) expect(html).toContain(`<p>${paragraph}</p>`);
    expect(html).not.toMatch(/Not now|Speed|<button/);
  });

  test('stays as it is where it is a few words, or a field’s', async ({ page }) => {
    await page.goto(address);
    await page.getByText(body[0] ?? '').evaluate(({ firstChild }) => {
      if (firstChild) getSelection()?.setBaseAndExtent(firstChild, 0, firstChild, 9);
    });
    await copy(page);
    expect(await pasted(page)).toBe('Shamkhani');

    await page.locator('quoted-text').evaluate((text) => {
      const field = document.createElement('input');
      field.value = 'one two three four five six';
      text.prepend(field);
      field.select();
    });
    await copy(page);
    expect(await pasted(page)).toBe('one two three four five six');
  });
});
