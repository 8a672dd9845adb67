import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { effectsSince } from './effects';
import { recentStories } from './stories';

const story = (headline: string) => ({ headline, published: '2016-06-28T10:00:00' });

test('what is held answers as before until it is held again, while another one brings the index up to date', () => {
  const [folder, place] = [temporaryFolder(), temporaryFolder()];
  writeCaptures(folder, { 'a.txt': story('One') });
  const open = () => new Archive({ folder }, join(place, 'index.sqlite'));
  const [reader, writer] = [open(), open()];
  const read = () => recentStories(9, reader).map(({ headline }) => headline);
  writer.refresh();
  reader.hold();

  writeCaptures(folder, { 'b.txt': story('Two') });
  writer.refresh();
  expect(read()).toEqual(['One']);
  reader.hold();
  expect(read()).toEqual(['Two', 'One']);
});

test('an index that was taken away is read until another one stands in its place, of which nothing is known', () => {
  const [folder, place] = [temporaryFolder(), temporaryFolder()];
  writeCaptures(folder, { 'a.txt': story('One') });
  const open = () => new Archive({ folder }, join(place, 'index.sqlite'));
  const [reader, writer] = [open(), open()];
  const read = () => recentStories(9, reader).map(({ headline }) => headline);
  writer.refresh();
  reader.hold();
  const { serial } = effectsSince(0, reader);

  rmSync(place, { recursive: true });
  writeCaptures(folder, { 'b.txt': story('Two') });
  reader.hold();
  expect(read()).toEqual(['One']);
  writer.look(['b.txt']);
  reader.hold();
  expect(read()).toEqual(['Two', 'One']);
  expect(effectsSince(serial, reader).effects).toContainEqual({ kind: 'everything' });
});

test('a look at some captures or folders sees what changed there, and nothing else', () => {
  const folder = temporaryFolder();
  const archive = new Archive({ folder }, ':memory:');
  archive.refresh();
  const read = () => recentStories(9, archive).map(({ headline }) => headline);
  writeCaptures(folder, {
    'a.txt': story('A'),
    'b/c.txt': story('C'),
    'b/d.txt': story('D'),
    'b0.txt': story('E'),
  });

  expect(archive.look(['a.txt', 'gone.txt', 'gone/', '.hidden.txt', 'drafts/a.txt', 'a.json'])).toBe(1);
  expect(read()).toEqual(['A']);
  expect(archive.look(['b/'])).toBe(2);
  expect(read()).toEqual(['D', 'C', 'A']);

  archive.refresh();
  rmSync(join(folder, 'a.txt'));
  rmSync(join(folder, 'b'), { recursive: true });
  expect(archive.look(['a.txt'])).toBe(1);
  expect(archive.look(['b/'])).toBe(2);
  expect(read()).toEqual(['E']);
});

test('when the clock is set back, captures are looked at all the same', () => {
  const folder = temporaryFolder();
  const archive = new Archive({ folder }, ':memory:');
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  archive.refresh();

  clock.mockReturnValue(now - 3_600_000);
  writeCaptures(folder, { 'a.txt': story('One') });
  expect(archive.refresh()).toBe(1);
  clock.mockRestore();
});
