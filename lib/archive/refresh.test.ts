import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Archive } from './archive';
import { archiveOf, temporaryFolder, writeCaptures } from './archive.fixture';
import { captureStates } from './captures';
import { effectsSince, lastEffect } from './effects';

const story = (headline: string) => ({ headline, published: '2016-06-28T10:00:00' });

/** The clock shows these, one after the other, milliseconds since 1970, and then the last. */
function clockShows(...times: number[]) {
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => times.shift() ?? 0);
  if (times.length === 1) clock.mockReturnValue(times[0] ?? 0);
  onTestFinished(() => clock.mockRestore());
}

const [ten, eleven, twelve] = [10, 11, 12].map((hour) => Date.UTC(2026, 0, 1, hour)) as [
  number,
  number,
  number,
];

const refreshed = (archive: Archive) =>
  archive.get<{ value: number }>("SELECT value FROM about WHERE name = 'refreshed'")?.value;

test('whoever had to wait for a look at all files takes what that found', () => {
  clockShows(eleven);
  const { archive, folder } = archiveOf({ 'a.txt': story('One') });
  writeCaptures(folder, { 'b.txt': story('Two') });

  clockShows(ten, twelve, twelve);
  expect(archive.refresh()).toBe(0);
  clockShows(twelve);
  expect(archive.refresh()).toBe(1);
});

test('a look at one file is made though there was one at all of them meanwhile', () => {
  clockShows(eleven);
  const { archive, folder } = archiveOf({ 'a.txt': story('One') });
  writeCaptures(folder, { 'b.txt': story('Two') });

  clockShows(ten, ten, twelve, twelve, twelve);
  expect(archive.look(['b.txt'])).toBe(1);
});

test('a look at a part is none at all files, one at everything is', () => {
  clockShows(ten);
  const { archive } = archiveOf({ 'a.txt': story('One') });
  clockShows(eleven);
  archive.look(['a.txt']);
  expect(refreshed(archive)).toBe(ten);
  archive.look(['']);
  expect(refreshed(archive)).toBe(eleven);
});

test('topics that change are a change', () => {
  clockShows(ten);
  const { archive, folder } = archiveOf({ 'a.txt': story('One') });
  clockShows(eleven);
  archive.refresh();
  expect(archive.changed).toBe(ten);
  writeCaptures(folder, { 'topics.json': JSON.stringify([{ name: 'Palmyra', kind: 'place' }]) });
  archive.refresh();
  expect(archive.changed).toBe(eleven);
});

test('a file that only has another time is read once more, and changes nothing', () => {
  const { archive, folder } = archiveOf({ 'a.txt': story('One') });
  const serial = lastEffect(archive);
  utimesSync(join(folder, 'a.txt'), 1, 1);

  expect(archive.refresh()).toBe(1);
  expect(archive.refresh()).toBe(0);
  expect(effectsSince(serial, archive).effects.filter(({ kind }) => kind === 'story')).toEqual([]);
});

test('a file of the same time and another length is read', () => {
  const { archive, folder } = archiveOf({ 'a.txt': story('One') });
  utimesSync(join(folder, 'a.txt'), 1, 1);
  archive.refresh();
  writeCaptures(folder, { 'a.txt': story('Another') });
  utimesSync(join(folder, 'a.txt'), 1, 1);

  expect(archive.refresh()).toBe(1);
});

test('a folder that was looked at holds nothing new', () => {
  const { archive } = archiveOf({ 'folder/a.txt': story('One'), 'folder.txt': story('Two') });
  expect(archive.look(['folder/'])).toBe(0);
});

test('of a thousand captures and one each is known, and told', () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 1_001 }, (_, i) => `${i}.txt`).sort();
  writeCaptures(folder, Object.fromEntries(names.map((name) => [name, 'Nothing but a headline'])));
  const archive = new Archive({ folder }, ':memory:');

  expect([archive.refresh(), archive.refresh()]).toEqual([1_001, 0]);
  expect(Array.from(captureStates(archive), ({ path }) => path)).toEqual(names);
});
