import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { archiveYears, countsIn, latestEdition, periodsAround, sizeOf, storiesOn } from './days';

/** Captures of one day, a minute apart. */
const told = (day: string, count: number): Record<string, Told> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const minute = `${String(Math.trunc(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
      return [`${day}-${i}.txt`, { headline: `Report ${i} of ${day}`, published: `${day}T${minute}:00` }];
    }),
  );

const captures = {
  ...told('2013-12-31', 1),
  ...told('2016-04-30', 2),
  ...told('2016-06-01', 1),
  ...told('2016-06-28', 3),
  'list.txt': {
    headline: 'The List',
    published: '2016-06-28T23:59:59',
    list: [
      { id: '20', title: 'Known from a Picture', pic: '/2016/04/15/a.jpg' },
      { id: '21', title: 'Seen the Same Day', pic: '/2016/06/28/a.jpg' },
      { id: '30', title: 'Undated' },
    ],
  },
};

test('the latest edition is the newest day with an article; where there is none, that of the newest mention', () => {
  const list = [{ id: '7', title: 'Seen Later', pic: '/2016/07/09/a.jpg' }];
  const { archive } = archiveOf({
    'a.txt': { headline: 'Talks', published: '2016-06-28T10:00:00', list },
    'b.txt': { headline: 'Talks Before', published: '2016-06-27T10:00:00' },
  });

  expect(latestEdition(archive)).toBe('2016-06-28');
  archive.run("DELETE FROM stories WHERE kind = 'article'");
  expect(latestEdition(archive)).toBe('2016-07-09');
  expect(latestEdition(archiveOf({}).archive)).toBeUndefined();
});

test('a year counts the stories of each month that has some, mentions too', () => {
  const { archive } = archiveOf(captures);
  expect([...countsIn('2016', archive)]).toEqual([
    ['2016-04', 3],
    ['2016-06', 6],
  ]);
});

test('a month counts the stories of each of its days that has some', () => {
  const { archive } = archiveOf(captures);
  expect([...countsIn('2016-06', archive)]).toEqual([
    ['2016-06-01', 1],
    ['2016-06-28', 5],
  ]);
  expect([...countsIn('2016-05', archive)]).toEqual([]);
});

for (const [period, earlier, later] of [
  ['2016-06-28', '2016-06-01', undefined],
  ['2016-06-15', '2016-06-01', '2016-06-28'],
  ['2016-06-01', '2016-04-30', '2016-06-28'],
  ['2016-05', '2016-04', '2016-06'],
  ['2016-04', '2013-12', '2016-06'],
  ['2016', '2013', undefined],
  ['2014', '2013', '2016'],
  ['2020', '2016', undefined],
  ['1999-01', undefined, '2013-12'],
] as const)
  test(`from ${period} the nearest with stories are ${earlier ?? 'none'} and ${later ?? 'none'}`, () => {
    const { archive } = archiveOf(captures);
    expect(periodsAround(period, archive)).toEqual({ ...(earlier && { earlier }), ...(later && { later }) });
  });

test('the years are those that hold stories', () => {
  expect(archiveYears(archiveOf(captures).archive)).toEqual(['2013', '2016']);
  expect(archiveYears(archiveOf({}).archive)).toEqual([]);
});

test('a long day is split into pages of sixty, and every story stands on one of them', () => {
  const long = archiveOf(told('2016-06-28', 121)).archive;
  const pages = [1, 2, 3, 4].map((page) => storiesOn('2016-06-28', page, long));

  expect(sizeOf('2016-06-28', long)).toEqual({ stories: 121, pages: 3 });
  expect(pages.map(({ length }) => length)).toEqual([60, 60, 1, 0]);
  expect(pages[0]?.[0]?.headline).toBe('Report 120 of 2016-06-28');
  expect(new Set(pages.flat().map(({ address }) => address)).size).toBe(121);
});

test('a day of exactly one page is not split, a day without stories is one page', () => {
  expect(sizeOf('2016-06-28', archiveOf(told('2016-06-28', 60)).archive).pages).toBe(1);
  expect(sizeOf('2016-06-02', archiveOf(captures).archive)).toEqual({ stories: 0, pages: 1 });
});

test('on a day the articles stand before the mentions', () => {
  const kinds = storiesOn('2016-06-28', 1, archiveOf(captures).archive).map(({ kind }) => kind);
  expect(kinds).toEqual(['article', 'article', 'article', 'article', 'mention']);
});
