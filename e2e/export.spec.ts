import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { related } from './reference';
import { walkFrom } from './walk';

const types: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

const exportTo = (out: string, base: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/export/built.ts', out, base], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });

/** A host of files and nothing else: a folder is its `index.html`. */
async function hostFiles(root: string, base: string) {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const found = [path, join(path, 'index.html')].map((each) => read(root, base, each)).find(Boolean);
    const type = path.includes('.') ? types[path.split('.').at(-1) ?? ''] : 'text/html';
    response.writeHead(found ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function read(root: string, base: string, path: string) {
  try {
    return path.startsWith(base) ? readFileSync(join(root, path.slice(base.length))) : undefined;
  } catch {
    return undefined;
  }
}

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

test.describe.configure({ mode: 'serial' });

test('an export holds each page as it is served, and a second one writes nothing', async ({ baseURL }) => {
  const out = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  exportTo(out, '');
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !/^(id|search)\//.test(name))
    .map((name) => `/${name.replace(/\/?index\.html$/, '')}`);

  expect(pages.length).toBeGreaterThan(15);
  for (const address of pages) {
    const served = await (await fetch(new URL(encodeURI(address), baseURL))).text();
    expect(mainOf(readFileSync(join(out, address, 'index.html'), 'utf8')), address).toBe(mainOf(served));
  }
  expect(exportTo(out, '')).toContain(' 0 files written, 0 removed');
  rmSync(out, { recursive: true });
});

test('below a path of a host of files no link is dead, and readers search', async ({ page }) => {
  const out = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  exportTo(out, '/sub/path');
  const { server, origin } = await hostFiles(out, '/sub/path');
  const visits = await walkFrom(['/sub/path/'], origin);
  expect(visits.filter(({ status }) => status !== 200)).toEqual([]);
  expect(visits.length).toBeGreaterThan(30);

  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${origin}/sub/path/search`);
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('security officials');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Iran, Russia security officials to discuss Syria' }).click();
  await expect(page).toHaveURL(/\/sub\/path\/2016\/06\/28\/iran-russia/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iran, Russia');
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  await page.goto(`${origin}/sub/path/id/${related[0]?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(related[0]?.title ?? '');
  server.close();
  rmSync(out, { recursive: true });
});
