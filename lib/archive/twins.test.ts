import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import { effectsSince, lastEffect } from './effects';
import { findById, findForward, findStory, listedBy, relatedTo } from './stories';
import type { Article } from './story';

const entry = (id: string, title: string) => ({ id, title, pic: '/2016/06/20/p.jpg' });
const [x, y, z] = [entry('1', 'X'), entry('2', 'Y'), entry('3', 'Z')];
const told: Told = { headline: 'Talks', published: '2016-06-28T11:11:05', list: [x, y] };
const again: Told = { ...told, list: [y, z, entry('4', 'W')] };
const other: Told = { headline: 'Other', published: '2016-06-29T11:11:05', list: [x] };

const address = '/2016/06/28/talks';
const headlines = (stories: { headline: string }[]) => stories.map(({ headline }) => headline);
const related = (archive: Archive) => headlines(relatedTo(findStory(address, archive) as Article, archive));
const listersOf = (at: string, archive: Archive) => {
  const story = findStory(at, archive);
  return story && headlines(listedBy(story, 9, archive));
};

test('of a text that was captured twice both lists count: the longest first, then what others alone list', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told, 'other.txt': other });
  writeCaptures(folder, { 'b.txt': again });
  archive.refresh();

  expect(related(archive)).toEqual(['Y', 'Z', 'W', 'X']);
  expect(listersOf('/2016/06/20/x', archive)).toEqual(['Other', 'Talks']);
  expect(listersOf('/2016/06/20/y', archive)).toEqual(['Talks']);
  expect(findById('1', archive)).toBe('/2016/06/20/x');
  expect(findForward('/2016/06/20/x-1', archive)).toBe('/2016/06/20/x');
});

test('when one of the captures goes, changes or comes back, the other lists what it did', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told, 'b.txt': again, 'c.txt': { ...told, list: [x] } });
  const steps: [() => void, string[]][] = [
    [() => rmSync(join(folder, 'b.txt')), ['X', 'Y']],
    [() => writeCaptures(folder, { 'c.txt': { ...told, list: [z] } }), ['X', 'Y', 'Z']],
    [() => rmSync(join(folder, 'a.txt')), ['Z']],
    [() => writeCaptures(folder, { 'a.txt': { ...told, list: [x, told.list?.[1] ?? y] } }), ['X', 'Y', 'Z']],
    [() => writeCaptures(folder, { 'c.txt': { ...told, headline: 'Now another' } }), ['X', 'Y']],
  ];

  for (const [act, expected] of steps) {
    act();
    archive.refresh();
    const anew = new Archive({ folder }, ':memory:');
    anew.refresh();
    expect([related(archive), related(anew)]).toEqual([expected, expected]);
  }
});

test('the page of the article is renewed when another capture of it comes', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told });
  const before = lastEffect(archive);
  writeCaptures(folder, { 'b.txt': { ...told, list: [z] } });
  archive.refresh();

  expect(related(archive)).toEqual(['X', 'Y', 'Z']);
  expect(effectsSince(before, archive).effects).toContainEqual({ kind: 'story', address });
});

test('a draft of an article adds nothing to it', () => {
  const { folder } = archiveOf({ 'a.txt': told, 'drafts/b.txt': again });
  const editors = new Archive({ folder, withHeld: true }, ':memory:');
  editors.refresh();

  expect(related(editors)).toEqual(['X', 'Y']);
});

test('yesterday’s edition of a column stays in the list of today’s', () => {
  const brief = (day: string, list: Told['list'] = []): Told => ({
    headline: 'News in Brief',
    published: `2016-06-${day}T08:00:00`,
    text: `Of ${day}.`,
    list,
  });
  const { archive } = archiveOf({
    'b.txt': brief('28'),
    'c.txt': brief('29', [{ id: '1', title: 'News in Brief', pic: '/2016/06/28/p.jpg' }]),
  });
  const [today, yesterday] = ['29', '28'].map((day) =>
    findStory(`/2016/06/${day}/news-in-brief`, archive),
  ) as Article[];

  expect(today && relatedTo(today, archive)).toEqual([yesterday]);
  expect(yesterday && listedBy(yesterday, 9, archive)).toEqual([today]);
});
