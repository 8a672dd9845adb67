import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { differingPages } from '../lib/cli/size/copied-pages';
import { hostFiles } from '../lib/cli/static-host';
import { complaintsOf } from './complaints';
import { related } from './reference';
import { walkFrom } from './walk';

const exportTo = (out: string, base: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/export/built.ts', out, base], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });

test.describe.configure({ mode: 'serial' });

test('an export holds each page as it is served, and a second one writes nothing', async ({ baseURL }) => {
  const out = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  exportTo(out, '');
  const { pages, differing } = await differingPages({ folder: out, base: '', origin: baseURL ?? '' });

  expect(pages).toBeGreaterThan(15);
  expect(differing).toEqual([]);
  expect(exportTo(out, '')).toContain(' 0 files written, 0 removed');
  rmSync(out, { recursive: true });
});

test('below a path of a host of files no link is dead, and readers search', async ({ page }) => {
  const host = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  exportTo(join(host, 'sub/path'), '/sub/path');
  const { origin, stop } = await hostFiles(host);
  const visits = await walkFrom(['/sub/path/'], origin);
  expect(visits.filter(({ status }) => status !== 200)).toEqual([]);
  expect(visits.length).toBeGreaterThan(30);

  const complaints = complaintsOf(page);
  await page.goto(`${origin}/sub/path/search`);
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('security officials');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Iran, Russia security officials to discuss Syria' }).click();
  await expect(page).toHaveURL(/\/sub\/path\/2016\/06\/28\/iran-russia/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iran, Russia');
  expect(complaints).toEqual([]);
  await page.goto(`${origin}/sub/path/id/${related[0]?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(related[0]?.title ?? '');
  await stop();
  rmSync(host, { recursive: true });
});
