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
  const { archive } = archiveOf({
    'a.txt': {
      headline: 'Talks open',
      published: '2016-06-28T11:00:00',
      list: [{ id: '7', title: 'Heard of' }],
    },
    'b.txt': { headline: 'Talks go on in Syria', published: '2016-06-29T11:00:00' },
  });
  const asked = mixedAddresses(archive);

  expect(asked).toContain('/');
  expect(asked.filter((_, i) => i % 2 === 0).every((address) => /\/\d\d\/|\/undated\//.test(address))).toBe(
    true,
  );
});

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
