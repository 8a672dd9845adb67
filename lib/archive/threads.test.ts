import { expect, test } from 'vitest';
import type { Archive } from './archive';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import { findStory } from './stories';
import { threadOf } from './threads';

/** An entry of a list: a story with the same headline as its id, of a day in June 2016. */
const entry = (id: string, day: string) => ({ id, title: `Story ${id}`, pic: `/2016/06/${day}/a.jpg` });

const story = (headline: string, day: string, list: NonNullable<Told['list']> = []): Told => ({
  headline,
  published: `2016-06-${day}T12:00:00`,
  list,
});

function threadAt(address: string, archive: Archive) {
  const found = findStory(address, archive);
  const thread = found && threadOf(found, archive);
  const headlines = (stories = thread?.earlier) => stories?.map(({ headline }) => headline);
  return { earlier: headlines(), later: headlines(thread?.later ?? []) };
}

test('the list of a story stands before it in order of time, whatever the order of the list', () => {
  const list = [entry('3', '20'), entry('1', '01'), entry('2', '10')];
  const { archive } = archiveOf({ 'a.txt': story('The Talks', '28', list) });

  expect(threadAt('/2016/06/28/the-talks', archive)).toEqual({
    earlier: ['Story 1', 'Story 2', 'Story 3'],
    later: [],
  });
});

test('an article that lists a story happened next', () => {
  const { archive } = archiveOf({
    'a.txt': story('Story 1', '10'),
    'b.txt': story('The Answer', '12', [entry('1', '10')]),
    'c.txt': story('Another Matter', '13', [entry('2', '10')]),
  });

  expect(threadAt('/2016/06/10/story-1', archive)).toEqual({ earlier: [], later: ['The Answer'] });
});

test('articles that list two of the same stories are one thread, one is not enough', () => {
  const { archive } = archiveOf({
    'a.txt': story('The Talks', '20', [entry('1', '01'), entry('2', '02')]),
    'b.txt': story('Two Alike', '25', [entry('2', '02'), entry('1', '01'), entry('9', '03')]),
    'c.txt': story('Only One', '26', [entry('1', '01'), entry('8', '03')]),
    'd.txt': story('Two Before', '15', [entry('1', '01'), entry('2', '02')]),
  });

  expect(threadAt('/2016/06/20/the-talks', archive)).toEqual({
    earlier: ['Story 1', 'Story 2', 'Two Before'],
    later: ['Two Alike'],
  });
});

test('two ids of one story are one story that is shared', () => {
  const twice = [
    { ...entry('1', '01'), title: 'The Same' },
    { ...entry('2', '01'), title: 'The Same' },
  ];
  const { archive } = archiveOf({
    'same.txt': story('The Same', '01'),
    'a.txt': story('The Talks', '20', twice),
    'b.txt': story('Other Talks', '25', twice),
  });

  expect(threadAt('/2016/06/20/the-talks', archive)).toEqual({ earlier: ['The Same'], later: [] });
});

test('a mention has the articles that list it around it', () => {
  const { archive } = archiveOf({
    'a.txt': story('The Talks', '20', [entry('1', '10'), entry('2', '02')]),
    'b.txt': story('Looking Ahead', '08', [entry('1', '10')]),
  });

  expect(threadAt('/2016/06/10/story-1', archive)).toEqual({
    earlier: ['Looking Ahead'],
    later: ['The Talks'],
  });
});

test('a mention that becomes an article keeps its place in the threads', () => {
  const { archive, folder } = archiveOf({
    'a.txt': story('The Talks', '20', [entry('1', '10'), entry('2', '02')]),
  });
  writeCaptures(folder, { 'b.txt': story('Story 1', '11') });
  archive.refresh();
  const talks = findStory('/2016/06/20/the-talks', archive);
  const { earlier } = talks ? threadOf(talks, archive) : { earlier: [] };

  expect(earlier.map(({ kind, day }) => [kind, day])).toEqual([
    ['mention', '2016-06-02'],
    ['article', '2016-06-11'],
  ]);
  expect(threadAt('/2016/06/11/story-1', archive).later).toEqual(['The Talks']);
});

test('undated stories stand in no part, and have no thread', () => {
  const list = [{ id: '1', title: 'Story 1' }, entry('2', '02')];
  const { archive } = archiveOf({ 'a.txt': story('The Talks', '20', list) });

  expect(threadAt('/2016/06/20/the-talks', archive).earlier).toEqual(['Story 2']);
  expect(threadAt('/undated/story-1', archive)).toEqual({ earlier: [], later: [] });
});

test('a thread holds the twelve nearest to either side, and no twin of a capture', () => {
  const listers = Array.from({ length: 14 }, (_, i) => {
    const told = story(`Answer ${i}`, String(11 + i), [entry('1', '10')]);
    return [
      [`${i}.txt`, told],
      [`${i}-twin.txt`, told],
    ] as const;
  }).flat();
  const list = Array.from({ length: 9 }, (_, i) => entry(String(20 + i), `0${i + 1}`));
  const early = Array.from({ length: 5 }, (_, i) => entry(String(40 + i), '10'));
  const { archive } = archiveOf({
    'own.txt': story('Story 1', '10', [...early, ...list]),
    ...Object.fromEntries(listers),
  });
  const { earlier, later } = threadAt('/2016/06/10/story-1', archive);

  expect(later).toEqual(Array.from({ length: 12 }, (_, i) => `Answer ${i}`));
  expect(earlier).toHaveLength(12);
  expect(earlier?.at(-1)).toBe('Story 44');
  expect(earlier).not.toContain('Story 20');
});
