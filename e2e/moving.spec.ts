import { chromium, expect, type FullProject, test } from '@playwright/test';
import { Tab } from '../lib/cli/bench/tab';
import { pageTypes } from './page-types';
import { address, related } from './reference';

/** A browser with the back-forward cache, which Playwright switches off. */
const cachingBrowser = ({ use }: FullProject) =>
  chromium.launch({ ...use.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

test('every page is as it was left when the reader comes back to it', async ({ baseURL }, { project }) => {
  const browser = await cachingBrowser(project);
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('persisted', String(persisted)));
  });
  // Browsers keep no page in it that is answered with an error.
  const { 'page that is not there': _, ...found } = pageTypes;
  for (const [name, where] of Object.entries(found)) {
    await page.goto(where);
    await page.goto('/topics/iran');
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('persisted')), `the ${name}`)
      .toBe('true');
  }
  await browser.close();
});

test('a page that comes back looks as was chosen meanwhile, be it as at first', async ({ baseURL }, {
  project,
}) => {
  const browser = await cachingBrowser(project);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const [page, other] = [await context.newPage(), await context.newPage()];
  const choose = (look: string) =>
    other.evaluate((look) => localStorage.setItem('dateline:display', look), look);
  const html = page.locator('html');
  await other.goto('/topics');
  await choose('{}');
  await page.goto('/topics');

  await choose('{"theme":"dark"}');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await html.evaluate((page) => page.setAttribute('data-test', ''));
  await page.goto('/topics/iran');
  await choose('{}');
  await page.goBack({ waitUntil: 'commit' });
  await expect(html).toHaveAttribute('data-test');
  await expect(html).not.toHaveAttribute('data-theme');
  await browser.close();
});

test.describe('once the worker is there', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the stories in view are fetched ahead, and nothing that is no story', async ({ page, request }) => {
    const html = await (await request.get(address)).text();
    const [, rules = '{}'] = /<script type="speculationrules">([^<]*)</.exec(html) ?? [];
    const { prerender } = JSON.parse(rules);
    expect(prerender[0].eagerness).toBe('moderate');
    expect(prerender[1].where).toEqual({ selector_matches: '[data-ahead]:hover' });

    const ruled: string[] = [];
    const browser = await page.context().newCDPSession(page);
    browser.on('Preload.ruleSetUpdated', ({ ruleSet }) =>
      ruled.push(ruleSet.errorMessage ?? ruleSet.sourceText),
    );
    await browser.send('Preload.enable');
    await page.goto(address);
    await expect
      .poll(() => ruled)
      .toContain('{"prefetch":[{"where":{"selector_matches":"[data-ahead]"},"eagerness":"immediate"}]}');
    expect(ruled).toHaveLength(2);
    const ahead = page.locator('a[data-ahead]');
    await expect.poll(() => ahead.count()).toBeGreaterThan(0);
    const paths = await ahead.evaluateAll((links: HTMLAnchorElement[]) =>
      links.map(({ pathname }) => pathname),
    );
    expect(paths.length).toBeLessThanOrEqual(related.length);
    for (const path of paths) expect(path).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[^/]+$/);
  });

  test('nothing is fetched ahead for readers who save data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForTimeout(1_500);
    await expect(page.locator('a[data-ahead]')).toHaveCount(0);
    await expect(page.locator('script[type=speculationrules]')).toHaveCount(1);
  });
});

test('the story that the pointer rests on is rendered ahead', async ({ baseURL }, info) => {
  const path = info.project.use.launchOptions?.executablePath ?? chromium.executablePath();
  const tab = new Tab(path, info.outputPath('profile'), '', () => {});
  const link = `(() => {
    const link = document.querySelector('a[data-ahead]');
    const place = link?.getClientRects()[0];
    return place && { x: place.x + 20, y: place.y + place.height / 2, to: link.pathname };
  })()`;
  const shown =
    'location.pathname + (performance.getEntriesByType("navigation")[0].activationStart > 0 ? ", ahead" : "")';
  // A browser leaves it where it is short of time: once has to be enough.
  await expect(async () => {
    await tab.goTo(`${baseURL}/topics/iran`);
    await expect.poll(() => tab.ask(link), { timeout: 10_000 }).toBeDefined();
    const { x, y, to } = (await tab.ask(link)) as { x: number; y: number; to: string };
    await tab.point(x, y);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await tab.click(x, y);
    await expect.poll(() => tab.ask(shown), { timeout: 5_000 }).toBe(`${to}, ahead`);
  }).toPass({ timeout: 120_000 });
  await tab.close();
});

for (const { how, go, reducedMotion, moves } of [
  { how: 'by keyboard', go: 'Enter', reducedMotion: 'no-preference', moves: true },
  {
    how: 'by keyboard, where the reader wants no motion,',
    go: 'Enter',
    reducedMotion: 'reduce',
    moves: false,
  },
  // The browser has rendered that ahead: it is there at once.
  { how: 'to what the pointer is on', go: 'pointer', reducedMotion: 'no-preference', moves: false },
] as const) {
  test(`pages change ${how} ${moves ? 'in' : 'without'} a transition`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) =>
        document.documentElement.setAttribute('data-moves', String(viewTransition !== null)),
      );
    });
    await page.goto(address);
    const link = page.locator('aside li a').first();
    const to = (await link.getAttribute('href')) ?? '';
    if (go === 'pointer') await link.hover();
    // A frame, for what the pointer changed.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await (go === 'pointer' ? link.click() : link.press(go));
    await page.waitForURL(`**${to}`);
    await expect(page.locator('html')).toHaveAttribute('data-moves', String(moves));
  });
}
