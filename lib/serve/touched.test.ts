import { afterEach, expect, test } from 'vitest';
import { archiveOf } from '../archive/archive.fixture';
import { addressesOf, subjectOf, subjectsOf } from './touched';

const story = '/2016/06/28/iran-talks';

/** An archive of one year. */
function open() {
  const { archive } = archiveOf({ 'a.txt': { headline: 'Iran talks', published: '2016-06-28T11:11:05' } });
  globalThis.datelineArchive = { archive, refreshed: Date.now() };
}

afterEach(() => {
  globalThis.datelineArchive = undefined;
});

for (const [address, subject] of [
  ['/', 'site'],
  ['/feed.xml', 'site'],
  ['/search?q=iran', 'site'],
  ['/sitemaps/pages.xml', 'site'],
  ['/sitemaps/2016-06-2.xml', 'part 2016-06'],
  [story, `story ${story}`],
  [`${story}/capture`, `story ${story}`],
  [`${story}/feed.json`, `story ${story}`],
  [`/cards${story}.png`, `story ${story}`],
  ['/undated/%D8%A7', 'story /undated/ا'],
  ['/2016', 'period 2016'],
  ['/2016/06', 'period 2016-06'],
  ['/2016/06/28', 'period 2016-06-28'],
  ['/2016/06/28/page/2', 'period 2016-06-28'],
  ['/topics/syria/3', 'topic syria'],
  ['/topics/syria/feed.xml', 'topic syria'],
] as const) {
  test(`what \`${address}\` shows is called \`${subject}\``, () => {
    expect(subjectOf(address)).toBe(subject);
  });
}

test('a day that changes changes its month, its year and its part of the sitemap', () => {
  expect(subjectsOf([{ kind: 'day', day: '2016-06-28' }])).toEqual(
    new Set(['period 2016', 'period 2016-06', 'period 2016-06-28', 'part 2016-06']),
  );
});

test('days that come after one another otherwise change all of them between', () => {
  open();
  const subjects = subjectsOf([{ kind: 'span', from: '2016-06-29', to: '2016-07-01' }]);
  expect([...(subjects ?? [])].map((subject) => subject.slice('period '.length)).sort()).toEqual([
    '2016',
    '2016-06',
    '2016-06-29',
    '2016-06-30',
    '2016-07',
    '2016-07-01',
  ]);
});

test('of years without stories between two days, which have no pages of months and days, the years change alone', () => {
  open();
  const subjects = subjectsOf([{ kind: 'span', from: '1000-01-01', to: '2016-01-03' }]);
  const years = Array.from({ length: 1_017 }, (_, i) => `period ${1_000 + i}`);
  const rest = ['2016-01', '2016-01-01', '2016-01-02', '2016-01-03'].map((period) => `period ${period}`);
  expect([...(subjects ?? [])]).toEqual([...years, ...rest]);
});

test('where everything changes, no name is left out', () => {
  expect(subjectsOf([{ kind: 'site' }, { kind: 'everything' }])).toBeUndefined();
});

test('every address that is renewed for a name is one that shows it', () => {
  open();
  for (const subject of [`story ${story}`, 'site', 'topic iran', 'period 2016-06-28', 'part 2016-06']) {
    const addresses = addressesOf(subject, ['/', '/feed.xml', '/topics']);
    expect(new Set(addresses.map(subjectOf))).toEqual(new Set([subject]));
  }
});
