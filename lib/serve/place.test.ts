import { afterEach, expect, test } from 'vitest';
import { archiveOf } from '../archive/archive.fixture';
import { findPlace } from './place';

const list = [
  { id: '1808639', title: 'Talks in Vienna', pic: '/2016/06/27/a_1.jpg' },
  { id: '77', title: 'Talks without a day' },
];

function open() {
  const { archive } = archiveOf({
    'a.txt': { headline: 'Iran talks', published: '2016-06-28T11:11:05', text: 'Of Iran.', list },
    'b.txt': { headline: 'Oil', published: '2018-01-02T10:00:00' },
  });
  globalThis.datelineArchive = { archive, refreshed: Date.now() };
}

afterEach(() => {
  globalThis.datelineArchive = undefined;
});

const isOwn = (path: string) => ['/', '/search', '/feed.xml', '/2016/06/27/a_1.jpg'].includes(path);

const there = [
  '/',
  '/search?q=iran',
  '/feed.xml',
  '/2016/06/27/a_1.jpg',
  '/2016',
  '/2017',
  '/2020',
  '/2016/07',
  '/2016/06/28',
  '/2016/06/28/iran-talks',
  '/2016/06/28/iran-talks/capture',
  '/2016/06/28/iran-talks/capture.txt',
  '/2016/06/28/iran-talks/feed.xml',
  '/2016/06/27/talks-in-vienna',
  '/undated/talks-without-a-day',
  '/cards/2016/06/28/iran-talks.png',
  '/topics/iran',
  '/topics/iran/feed.json',
  '/sitemaps/pages.xml',
  '/sitemaps/2016-06.xml',
];

for (const address of there) {
  test(`\`${address}\` is there`, () => {
    open();
    expect(findPlace(address, isOwn)).toEqual({ kind: 'page', address });
  });
}

const nowhere = [
  '/nope',
  '/nope/nope/nope/nope',
  '/1066',
  '/2015/12',
  '/2019/01/01',
  '/2017/05',
  '/2017/05/01',
  '/2016/13',
  '/2016/06/31',
  '/2016/06/28/nope',
  '/2016/06/28/iran-talks/nope',
  '/2016/06/28/iran-talks-1111/nope',
  '/2016/06/28/page/1',
  '/2016/06/28/page/2',
  '/2016/06/27/talks-in-vienna/capture',
  '/undated/nope',
  '/undated/talks-without-a-day/feed.xml',
  '/cards/2016/06/28/nope.png',
  '/cards/2016/06/28/iran-talks',
  '/topics/nope',
  '/topics/iran/1',
  '/topics/iran/2',
  '/topics/iran/2/3',
  '/sitemaps/2016-07.xml',
  '/sitemaps/2016-06-2.xml',
  '/thumbnails/320/2016/06/27/a_1.jpg',
  '/thumbnails/319/icons/192.png',
  '/id/1',
  '/constructor',
  '/islands/nope.js',
  '/_next/static/nope.js',
];

for (const address of nowhere) {
  test(`nothing is at \`${address}\``, () => {
    open();
    expect(findPlace(address, isOwn)).toEqual({ kind: 'nowhere' });
  });
}

for (const [address, to] of [
  ['/id/1808639', '/2016/06/27/talks-in-vienna'],
  ['/2016/06/28/iran-talks-1111', '/2016/06/28/iran-talks'],
  ['/2016/06/28/iran-talks-1111/feed.xml', '/2016/06/28/iran-talks/feed.xml'],
  ['/2016/06/28/iran-talks-1111/capture.txt', '/2016/06/28/iran-talks/capture.txt'],
  ['/cards/2016/06/28/iran-talks-1111.png', '/cards/2016/06/28/iran-talks.png'],
  ['/2016/06/28/', '/2016/06/28'],
  ['/search/?q=iran', '/search?q=iran'],
  ['/a%3Fb%20c/', '/a%3Fb%20c'],
] as const) {
  test(`\`${address}\` leads to \`${to}\``, () => {
    open();
    expect(findPlace(address, isOwn)).toEqual({ kind: 'forward', to });
  });
}

test('an address is asked for in one way of writing it', () => {
  open();
  expect(findPlace('/2016/06/28/%69ran-talks', isOwn)).toEqual({
    kind: 'page',
    address: '/2016/06/28/iran-talks',
  });
});
