import { expect, type Page, test } from '@playwright/test';
import { address, body, headline, standfirst } from './reference';

const listen = (page: Page) => page.getByRole('button', { name: 'Listen' });
const player = (page: Page) => page.getByRole('group', { name: 'Reading aloud' });
const button = (page: Page, name: string) => player(page).getByRole('button', { name });

/** What the stand-in for the browser's voices was told to say, and `!` where it was told to be silent. */
const told = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'told'));
const finish = (page: Page) => page.evaluate(() => Reflect.get(window, 'finish')());

/** Gives the page voices that speak until `finish` is called. */
function giveVoices(languages: string[]) {
  const told: string[] = [];
  let spoken: SpeechSynthesisUtterance | undefined;
  const voices = languages.map((lang) => ({ lang, default: false, localService: true }));
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken = utterance;
      told.push(`${utterance.rate} ${utterance.lang} ${utterance.text}`);
    },
    cancel: () => {
      told.push('!');
      const broken = spoken;
      spoken = undefined;
      broken?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
  });
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const finish = () => spoken?.onend?.(new Event('end') as SpeechSynthesisEvent);
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, told, finish, voices });
}

test('an article is read paragraph by paragraph, and the one that is read is marked', async ({ page }) => {
  await page.addInitScript(giveVoices, ['fa-IR', 'en_GB']);
  await page.goto(address);
  const marked = page.locator('[aria-current]');

  await listen(page).click();
  await expect(button(page, 'Pause')).toBeFocused();
  expect(await told(page)).toEqual(['!', `1 en ${headline}`]);
  await expect(marked).toHaveText([headline]);

  await finish(page);
  await expect(marked).toHaveText([standfirst]);
  await button(page, 'Forward').click();
  await button(page, 'Forward').click();
  await expect(marked).toHaveText([body[1] ?? '']);
  await button(page, 'Back').click();
  await expect(marked).toHaveText([body[0] ?? '']);
  await expect(marked).toBeInViewport();
});

test('a pause keeps the place, and speed holds from the next word', async ({ page }) => {
  await page.addInitScript(giveVoices, ['en']);
  await page.goto(address);
  await listen(page).click();
  await expect(player(page)).toBeVisible();
  await finish(page);

  await button(page, 'Pause').click();
  const before = (await told(page)).length;
  expect((await told(page)).at(-1)).toBe('!');
  await button(page, 'Go on').click();
  const [last] = (await told(page)).slice(-1);
  expect(last).toBe((await told(page))[before - 2]);

  await player(page).getByLabel('Speed').selectOption('1.5');
  expect((await told(page)).at(-1)).toBe(last?.replace('1 en', '1.5 en'));
});

test('it ends with the text, and when the page is left', async ({ page }) => {
  await page.addInitScript(giveVoices, ['en']);
  await page.goto(address);
  await listen(page).click();
  for (const _ of [headline, standfirst, ...body]) await button(page, 'Forward').click();
  await expect(player(page)).toBeHidden();
  await expect(listen(page)).toBeFocused();
  await expect(page.locator('[aria-current]')).toHaveCount(0);

  await listen(page).click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect((await told(page)).at(-1)).toBe('!');
  await expect(player(page)).toBeHidden();
});

test('it is absent until a voice for the language of the text is there', async ({ page }) => {
  await page.addInitScript(giveVoices, ['fa-IR']);
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(listen(page)).toHaveCount(0);

  await page.evaluate(() => {
    Reflect.get(window, 'voices').push({ lang: 'en-US' });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(listen(page)).toBeVisible();
});

test('while a voice reads, no offer to go on lies behind its buttons', async ({ page }) => {
  await page.addInitScript(giveVoices, ['en']);
  await page.addInitScript((reading) => localStorage.setItem('dateline:read', JSON.stringify([reading])), {
    address,
    at: { place: 2, opening: '' },
  });
  await page.goto(address);
  const offer = page.getByRole('button', { name: 'Not now' });
  await expect(offer).toBeVisible();

  await listen(page).click();
  await expect(player(page)).toBeVisible();
  await expect(offer).toBeHidden();
  await button(page, 'Stop').click();
  await expect(offer).toBeVisible();
});
