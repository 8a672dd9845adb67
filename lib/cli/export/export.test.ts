import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCode } from '../../../components/browser-code';
import { Archive } from '../../archive/archive';
import { archiveOf, temporaryFolder, writeCaptures } from '../../archive/archive.fixture';
import { findStory } from '../../archive/stories';
import { rebase } from './base';
import { leadingPage, redirectsFile, withPolicy } from './hosts';
import { namedIn } from './links';
import { type Kept, readManifest, writeManifest } from './manifest';
import { Output } from './output';
import { Witness } from './witness';

const origin = 'https://news.example';

test('below a path, all that a page names is below it, and its words stay', () => {
  const page =
    '<link rel="canonical" href="https://news.example"/><link href="https://news.example/2016"/><a href="/2016">/2016</a><img srcset="/a.jpg 1x, /b.jpg 2x"/><a href="//other.example/">';

  expect(rebase('/sub', origin)('text/html', page)).toBe(
    '<link rel="canonical" href="https://news.example/sub"/><link href="https://news.example/sub/2016"/><a href="/sub/2016">/2016</a><img srcset="/sub/a.jpg 1x, /sub/b.jpg 2x"/><a href="//other.example/">',
  );
  expect(rebase('', origin)('text/html', page)).toBe(page);
});

test('below a path, no worker of the whole host is asked for', async () => {
  const main = [...(await browserCode()).modules].find(([name]) => name.startsWith('main'))?.[1] ?? '';
  const below = rebase('/sub', origin)('text/javascript', main);
  expect(below).toContain('"/sub/sw.js"');
  expect(below).not.toContain('"/sw.js"');
});

test('a page names the site’s own addresses, wherever they stand in it', () => {
  const page =
    '<meta content="https://news.example/cards/a.png"/><a href="day#top">x</a><img srcset="/a.jpg 1x, /b.jpg 2x"/><a href="/search?q=x"><a href="https://other.example/y">';

  expect(namedIn('text/html', page, '/2016/06', origin)).toEqual([
    '/2016/day',
    '/a.jpg',
    '/b.jpg',
    '/cards/a.png',
  ]);
  expect(namedIn('text/css', "@font-face { src: url('/f.woff2') }", '/a.css', origin)).toEqual(['/f.woff2']);
  expect(namedIn('application/xml', `<loc>${origin}/a</loc>`, '/sitemap.xml', origin)).toEqual(['/a']);
});

test('a page is made anew where what it asked finds something else, and only there', async () => {
  const folder = temporaryFolder();
  const one = { headline: 'One', published: '2016-06-28T11:11:05' };
  writeCaptures(folder, { 'one.txt': one });
  const archive = new Archive({ folder }, ':memory:');
  archive.refresh();
  const story = '/2016/06/28/one';
  const { result, made } = await new Witness(archive).see(story, async () => findStory(story, archive));
  const isAsItWas = () => {
    archive.refresh();
    return new Witness(archive).isAsItWas(story, made);
  };

  expect(result?.headline).toBe('One');
  expect(findStory(story, archive)?.headline).toBe('One');
  expect(isAsItWas()).toBe(true);
  writeCaptures(folder, { 'two.txt': { headline: 'Two', published: '2016-06-28T11:11:05' } });
  expect(isAsItWas()).toBe(true);
  writeCaptures(folder, { 'one.txt': { ...one, text: 'Otherwise.' } });
  utimesSync(join(folder, 'one.txt'), 1, 1);
  expect(isAsItWas()).toBe(false);
});

test('of pages that are made at once, each is known to have asked what it asked itself', async () => {
  const published = '2016-06-28T11:11:05';
  const { archive } = archiveOf({
    'one.txt': { headline: 'One', published },
    'two.txt': { headline: 'Two', published },
  });
  const witness = new Witness(archive);
  const ask = (address: string) =>
    witness.see(address, async () => {
      await new Promise(setImmediate);
      return findStory(address, archive);
    });
  const pages = await Promise.all(['/2016/06/28/one', '/2016/06/28/two'].map(ask));

  expect(pages.map(({ made }) => made.queries.map(({ values }) => values))).toEqual([
    [['/2016/06/28/one']],
    [['/2016/06/28/two']],
  ]);
});

test('what an export knows of its pages is read again as it was, in whatever order they came', async () => {
  const output = new Output(temporaryFolder());
  const made = (value: string) => ({ hash: value, queries: [{ sql: 'SELECT ?', values: [value, 1, null] }] });
  const kept: [string, Kept][] = ['/', '/a', '/b'].map((address) => [
    address,
    { path: `${address}/index.html`, named: ['/a', '/b', '/c'], made: made(address) },
  ]);
  const manifest = { edition: 'this', others: ['404.html'] };
  await writeManifest(output, { ...manifest, kept: new Map(kept) });
  await writeManifest(output, { ...manifest, kept: new Map(kept.toReversed()) });

  expect(output.written).toBe(1);
  expect(readManifest(output, 'this').before).toEqual({ ...manifest, kept: new Map(kept) });
  expect(readManifest(output, 'another')).toEqual({
    before: { ...manifest, edition: 'another', kept: new Map() },
    files: [...kept.map(([, { path }]) => path), '404.html'],
  });
});

test('of an export that was written down otherwise, nothing is known', async () => {
  const output = new Output(temporaryFolder());
  await output.write('.export.json', '', Buffer.from('{"edition":"this","kept":[]}'));
  expect(readManifest(output, 'this').files).toEqual([]);
});

test('an address that leads on is told to hosts, and is a page that a browser follows and a person reads', () => {
  const [forward, address] = ['/2016/06/08/لقاء', '/2016/06/09/لقاء'];
  const to = `/sub${encodeURI(address)}`;

  expect(redirectsFile([{ forward, address }], '/sub')).toBe(`/sub${encodeURI(forward)} ${to} 301\n`);
  const page = leadingPage(encodeURI(address), '/sub', origin);
  expect(page).toContain(`<link rel="canonical" href="${origin}${to}">`);
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
  expect(page).toContain(`<a href="${to}">`);
});

test('a page holds the strict policy of the server; WebAssembly may run where it searches', () => {
  const policy = "default-src 'none'; frame-ancestors 'none'; trusted-types dateline; script-src 'self' x";
  expect(withPolicy('<head>', policy, false)).toContain(
    "\"default-src 'none'; trusted-types dateline; script-src 'self' x\"",
  );
  expect(withPolicy('<head>', policy, true)).toContain(
    "\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' x\"",
  );
});
