import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../archive/archive.fixture';
import { fileOf, Output } from './output';

test('a page is the file that hosts give for its folder, anything else is itself', () => {
  expect(fileOf('/', 'text/html')).toBe('index.html');
  expect(fileOf('/2016/%D8%A3', 'text/html; charset=utf-8')).toBe('2016/أ/index.html');
  expect(fileOf('/feed.xml', 'application/rss+xml')).toBe('feed.xml');
});

test('a file is written whole, in every encoding, and only where it is another', async () => {
  const output = new Output(temporaryFolder());
  const body = Buffer.from('<p>Text.</p>'.repeat(200));
  for (let times = 0; times < 2; times++) await output.write('a/index.html', 'text/html', body);

  expect(output.written).toBe(1);
  expect(readdirSync(join(output.root, 'a'))).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(readFileSync(join(output.root, 'a/index.html.br')))).toEqual(body);
  output.remove('a/index.html');
  expect(readdirSync(join(output.root, 'a'))).toEqual([]);
});

test('of what an export wrote that was stopped, nothing is trusted', async () => {
  const folder = temporaryFolder();
  const page = 'index.html';
  await new Output(folder).write(page, 'text/html', Buffer.from('a page '.repeat(400)));

  const next = new Output(folder);
  expect([next.has(page), next.isLeft(page), [...next.unfinished]]).toEqual([true, false, [page]]);
  await next.write(page, 'text/html', Buffer.from('a page '.repeat(400)));
  next.finish();
  expect([next.written, new Output(folder).isLeft(page)]).toEqual([1, true]);
});
