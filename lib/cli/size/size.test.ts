import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveOf, temporaryFolder } from '../../archive/archive.fixture';
import { write } from '../write';
import { mixedAddresses } from './addresses';
import { deadNames, differingPages } from './copied-pages';

const origin = 'http://127.0.0.1:1';

/** A copy of a site below `/sub`, of some files. */
function copyOf(files: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  return { folder, base: '/sub', origin };
}

test('every kind of page is asked for, and every other time a story', () => {
  const stories = Array.from({ length: 28 }, (_, i) => ({
    headline: `Talks go on in Syria, part ${i + 1}`,
    published: `2016-06-${String(i + 1).padStart(2, '0')}T11:00:00`,
    list: [{ id: String(i + 7), title: `Heard of, part ${i + 1}` }],
  }));
  const { archive } = archiveOf(Object.fromEntries(stories.map((story, i) => [`${i}.txt`, story])));
  const asked = mixedAddresses(archive);
  const others = asked.filter((_, i) => i % 2 === 1);

  expect(asked.filter((_, i) => i % 2 === 0).filter((address) => !isStory.test(address))).toEqual([]);
  for (const kind of kinds)
    expect(
      others.filter((address) => kind.test(address)),
      `${kind}`,
    ).not.toEqual([]);
});

const isStory = /^\/(?:\d{4}\/\d\d\/\d\d|undated)\/[^/]+$/;

/** What there is beside stories. */
const kinds = [
  /^\/$/,
  /^\/feed\.xml$/,
  /^\/atom\.xml$/,
  /^\/feed\.json$/,
  /^\/sitemap\.xml$/,
  /^\/topics$/,
  /^\/2016$/,
  /^\/2016\/06$/,
  /^\/2016\/06\/\d\d$/,
  /^\/topics\/syria$/,
  /^\/topics\/syria\/feed\.xml$/,
  /^\/search\?q=/,
  /^\/2016\/.*\/feed\.xml$/,
  /^\/2016\/.*\/capture$/,
  /^\/cards\/2016\//,
  /^\/id\/\d+$/,
  /^\/sitemaps\//,
];

test('a name in a copy that no file answers is told, with the file that names it', () => {
  const copy = copyOf({
    'index.html': '<a href="/sub/2016">x</a><a href="/sub/gone">x</a><img src="/elsewhere.png">',
    '2016/index.html': `<link rel="canonical" href="${origin}/sub/2016"><a href="/sub">x</a>`,
    'feed.xml': `<link>${origin}/sub/2016</link><link>${origin}/sub/lost</link>`,
    '2016/capture.txt': `${origin}/sub/said`,
  });

  expect(deadNames(copy).dead.sort()).toEqual([
    'feed.xml names /sub/lost',
    'index.html names /elsewhere.png',
    'index.html names /sub/gone',
  ]);
});

test('a page of a copy is held against the served one, with its addresses below the path', async () => {
  const served = '<head></head><main><a href="/2016">One</a></main>';
  const server = createServer((_, response) => response.end(served)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const copy = copyOf({
    'index.html': '<head><meta></head><main><a href="/sub/2016">One</a></main>',
    '2016/index.html': '<main><a href="/sub/2016">Another</a></main>',
    'id/7/index.html': '<a href="/sub/2016">/sub/2016</a>',
  });

  expect(await differingPages({ ...copy, origin: `http://127.0.0.1:${port}` })).toEqual({
    pages: 2,
    differing: ['/2016'],
  });
});
