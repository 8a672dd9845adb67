import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBuilt } from './built';

test('a build holds its pages and files, and no folder, nor a picture that may be taken away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    'routes-manifest.json': '{"staticRoutes":[{"page":"/"},{"page":"/_renew"}]}',
    'prerender-manifest.json': '{"routes":{"/2016":{},"/feed.xml":{}}}',
    'static/chunks/a b.css': '',
    'public/icons/192.svg': '',
    'public/icons/192.png': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const { site, isOwn } = readBuilt(folder, join(folder, 'public'));
  expect(site).toEqual(['/', '/feed.xml']);
  const own = ['/', '/feed.xml', '/icons/192.svg', '/_next/static/chunks/a%20b.css'];
  const others = [
    '/_renew',
    '/2016',
    '/icons',
    '/icons/192.png',
    '/_next/static/chunks',
    '/_next/static/chunks/a b.css',
  ];
  expect([...own, ...others].filter(isOwn)).toEqual(own);
});
