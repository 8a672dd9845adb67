import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { allParts, articlesOfPart, isPart, partsOf } from './parts';

const list = [{ id: '7', title: 'Listed', pic: '/2016/07/29/a.jpg' }];
const captures = {
  'one.txt': { headline: 'One', published: '2016-06-01T00:00:00', list },
  'two.txt': { headline: 'Two', published: '2016-06-30T23:59:59' },
  'three.txt': { headline: 'Three', published: '2016-06-28T12:00:00' },
  'four.txt': { headline: 'Four', published: '2015-12-31T12:00:00' },
};

test('a month with articles is a part, the newest first', () => {
  const { archive } = archiveOf(captures);
  expect(allParts(10, archive)).toEqual(['2016-06', '2015-12']);
  expect(articlesOfPart('2016-06', 10, archive)).toEqual([
    { address: '/2016/06/01/one', published: '2016-06-01T00:00:00' },
    { address: '/2016/06/28/three', published: '2016-06-28T12:00:00' },
    { address: '/2016/06/30/two', published: '2016-06-30T23:59:59' },
  ]);
});

test('a full month has more parts than one, each article in one of them', () => {
  const { archive } = archiveOf(captures);
  const names = allParts(2, archive);

  expect(names).toEqual(['2016-06', '2016-06-2', '2015-12']);
  expect(names.map((name) => articlesOfPart(name, 2, archive).length)).toEqual([2, 1, 1]);
  expect(articlesOfPart('2016-06-2', 2, archive)[0]?.address).toBe('/2016/06/30/two');
});

test('a month of more than nine parts has each of them', () => {
  const days = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const told = days.map((day) => [
    `${day}.txt`,
    { headline: `Day ${day}`, published: `2016-06-${day}T10:00:00` },
  ]);
  const { archive } = archiveOf(Object.fromEntries(told));

  expect(partsOf('2016-06', 1, archive)).toHaveLength(12);
  expect(partsOf('2016-06', 5, archive)).toEqual(['2016-06', '2016-06-2', '2016-06-3']);
  expect(partsOf('2016-05', 1, archive)).toEqual([]);
  expect(isPart('2016-06-12', 1, archive)).toBe(true);
  expect(isPart('2016-06-13', 1, archive)).toBe(false);
  expect(articlesOfPart('2016-06-12', 1, archive)).toMatchObject([{ address: '/2016/06/12/day-12' }]);
});

test('an archive without articles has no parts', () => {
  expect(allParts(10, archiveOf({}).archive)).toEqual([]);
});

for (const name of [
  '',
  '2016',
  '2016-05',
  '2016-06-0',
  '2016-06-1',
  '2016-06-02',
  '2016-06-3',
  "2016-06'",
  'x2016-06',
]) {
  test(`there is no part \`${name}\``, () => {
    const { archive } = archiveOf(captures);
    expect(articlesOfPart(name, 10, archive)).toEqual([]);
    expect(isPart(name, 10, archive)).toBe(false);
  });
}
