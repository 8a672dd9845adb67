import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, startDevServer } from './dev-server';
import { capture as reference } from './reference';

// `next dev` builds each page when it is first asked for, and a busy machine does so slowly.
test.describe.configure({ mode: 'serial', timeout: 400_000 });

const wrong = reference.replace('Tue Jun 28', 'Fri Jun 28').replaceAll('Officials', 'Envoys');
const unread = reference.replace('Tue Jun 28', 'Tue Jun 31').replaceAll('Officials', 'Ministers');
const brought = reference.replace('Tue Jun 28', 'Wed Jun 29').replaceAll('Officials', 'Advisers');
const dropped = reference.replace('Tue Jun 28', 'Thu Jun 30').replaceAll('Officials', 'Delegates');

let server: DevServer;
test.beforeAll(async () => {
  server = await startDevServer(1);
  writeFileSync(join(server.folder, 'wrong.txt'), wrong);
  writeFileSync(join(server.folder, 'unread.txt'), unread);
});
test.afterAll(() => server?.stop());

const contentOf = (name: string) => readFileSync(join(server.folder, name), 'utf8');
const open = (page: Page, place: string) => page.goto(`${server.origin}/desk${place}`);
const paths = (page: Page) => page.getByRole('rowheader');
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true }).click();

test('captures are counted, sorted, and found by state, severity, code and words', async ({ page }) => {
  await open(page, '');
  await expect(paths(page)).toHaveText(['unread.txt', 'wrong.txt', /^2016\/06\/000/]);
  await page.getByRole('link', { name: 'Capture', exact: true }).click();
  await expect(paths(page)).toHaveText([/^2016\/06\/000/, 'unread.txt', 'wrong.txt']);

  await page.getByRole('link', { name: '1 lost to an error' }).click();
  await expect(paths(page)).toHaveText(['unread.txt']);
  await page.getByRole('link', { name: '3 captures' }).click();
  await page.getByLabel('Severity').selectOption('warning');
  await show(page);
  await expect(paths(page)).toHaveText(['wrong.txt']);
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.getByLabel('Code').selectOption('dateline-weekday');
  await show(page);
  await expect(paths(page)).toHaveText(['wrong.txt']);
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.getByLabel('Path or headline').fill('envoys');
  await show(page);
  await expect(paths(page)).toHaveText(['wrong.txt']);

  await open(page, '?page=99');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveText('1 to 3 of 3');
  await expect(paths(page)).toHaveCount(3);
});

test('a remedy is accepted and changes nothing else, and is taken back', async ({ page }) => {
  await open(page, '/capture?path=wrong.txt');
  await expect(page.getByText('4:1 warning The dateline says `Fri`')).toBeVisible();
  await expect(page.locator('mark')).toHaveText('Fri Jun 28, 2016 11:11:05');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Envoys');

  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('Nothing is wrong with it')).toBeVisible();
  expect(contentOf('wrong.txt')).toBe(wrong.replace('Fri', 'Tue'));
  await page.getByRole('button', { name: 'Put the former text back' }).click();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(contentOf('wrong.txt')).toBe(wrong);
});

for (const [why, method, headers] of [
  ['another name leads to this machine', 'POST', { host: 'news.example' }],
  ['another site sends the form', 'POST', { origin: 'http://news.example' }],
  ['a browser says that it is another site', 'POST', { 'sec-fetch-site': 'cross-site' }],
  ['no browser sends it', 'POST', { 'sec-fetch-site': '' }],
  ['a link leads to it', 'GET', {}],
] as const) {
  test(`nothing is written where ${why}`, async ({ request }) => {
    const sha256 = createHash('sha256').update(wrong).digest('hex');
    const form = { path: 'wrong.txt', code: 'dateline-weekday', line: 4, column: 1, sha256 };
    const own = { origin: server.origin, 'sec-fetch-site': 'same-origin' };
    const answer = await request.fetch(`${server.origin}/desk/mend`, {
      method,
      headers: { ...own, ...headers },
      ...(method === 'POST' && { form }),
    });

    expect(answer.status()).toBe(method === 'POST' ? 403 : 405);
    expect(contentOf('wrong.txt')).toBe(wrong);
  });
}

test('the desk, the terminal and SARIF name the same place', async ({ page }) => {
  const check = (format: string) =>
    spawnSync('npm', ['run', '--silent', 'check', '--', '--format', format, server.folder], {
      encoding: 'utf8',
    });
  const sarif = JSON.parse(check('sarif').stdout).runs[0].results;
  const found = sarif.find(({ ruleId }: { ruleId: string }) => ruleId === 'dateline-weekday');
  const { startLine, startColumn } = found.locations[0].physicalLocation.region;

  expect(check('text').stdout).toContain(`wrong.txt:${startLine}:${startColumn} warning`);
  await open(page, '/capture?path=wrong.txt');
  await expect(page.getByText(`${startLine}:${startColumn} warning The dateline says`)).toBeVisible();
});

test('what the archive lacks is told, and how it is', async ({ page }) => {
  await open(page, '/missing');
  const stories = page.getByRole('table', { name: 'Stories that articles list and the archive lacks (6)' });
  await expect(stories.getByRole('row').nth(1)).toContainText('2 articles');

  await open(page, '/health');
  await expect(page.getByRole('figure', { name: 'Captures by month' })).toBeVisible();
  const problems = page.getByRole('table', { name: 'Problems by code' });
  await expect(problems.getByRole('row', { name: /dateline-weekday/ })).toContainText('1 capture');
});

test('a capture is pasted, and one that is held already is not taken twice', async ({ page }) => {
  await open(page, '');
  await page.getByLabel('Or paste one').fill(brought);
  await page.getByRole('button', { name: 'Only say what would happen' }).click();
  await expect(page.getByRole('heading', { name: 'What would be brought in' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await page.getByRole('listitem').getByRole('link').click();
  await expect(page.getByText('Nothing is wrong with it')).toBeVisible();

  await open(page, '');
  await page.getByLabel('Or paste one').fill(brought);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByRole('listitem')).toContainText('held already');
});

test('files are dropped anywhere on the desk', async ({ page }, info) => {
  const file = info.outputPath('dropped.txt');
  writeFileSync(file, dropped);
  await open(page, '');
  await page.waitForFunction(() => window.next?.router !== undefined);
  const browser = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 200,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });

  await expect(page.getByRole('heading', { name: 'What was brought in' })).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText('dropped.txt: brought in');
});
