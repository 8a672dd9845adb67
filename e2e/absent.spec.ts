import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { words } from '../components/desk/words';

const places = [
  '/desk',
  '/desk/capture?path=a.txt',
  '/desk/missing',
  '/desk/health',
  '/desk/imported',
  '/desk/changes',
  '/desk/mend',
  '/desk/undo',
  '/desk/import',
  '/_renew/desk',
  '/_renew/desk/changes',
];
const headers: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { 'next-router-prefetch': '1', rsc: '1' },
  { 'x-middleware-subrequest': 'app' },
  { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
];

test('readers find no desk, whatever they ask with', async ({ request }) => {
  for (const place of places)
    for (const each of headers) {
      const answer = await request.get(place, { headers: each });
      expect([place, each, answer.status()]).toEqual([place, each, 404]);
    }
});

/** What names the desk, or is said by nothing else. */
const traces = [/desk(?!top)/i, /data-drop/, ...[words.lost, words.bring.title, words.capture.undo]];

test('the build holds no route, chunk, string or file of it', () => {
  const files = readdirSync('.next', { recursive: true, encoding: 'utf8' })
    .map((path) => join('.next', path))
    .filter((file) => !/^\.next\/(?:cache|dev)\//.test(file) && lstatSync(file).isFile());
  const found = files.filter((file) => {
    // The mappings of a source map are no words, and may look like one.
    const held = readFileSync(file, 'latin1').replace(/"mappings":\s*"[^"]*"/g, '');
    const text = file + held.replaceAll(process.cwd(), '');
    return traces.some((trace) => text.search(trace) >= 0);
  });

  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
