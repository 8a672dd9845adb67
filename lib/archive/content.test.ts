import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { archiveOf, temporaryFolder, writeCaptures } from './archive.fixture';
import { captureStates } from './captures';
import { compareBytes, listCaptures } from './content';

const told = { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05' };

const paths = (folder: string) => Array.from(listCaptures({ folder }), ({ path }) => path);

test('captures are regular files that end in .txt, at any depth, in the order of their bytes', () => {
  const folder = temporaryFolder();
  writeCaptures(folder, {
    'b.txt': '',
    'b/a.txt': '',
    'b-a.txt': '',
    'é.txt': '',
    '𐀀.txt': '',
    '.txt': '',
    'c.TXT': '',
    'd.md': '',
  });

  expect(paths(folder)).toEqual(['b-a.txt', 'b.txt', 'b/a.txt', 'é.txt', '𐀀.txt']);
});

test('a scope is the one capture at a path, or what is below a folder, never what is hidden or held back', () => {
  const folder = temporaryFolder();
  const names = ['2016/a.txt', '2016/b.txt', '2016/note.md', '2016/.hidden/c.txt', 'drafts/d.txt'];
  writeCaptures(folder, Object.fromEntries(names.map((name) => [name, ''])));
  const inScope = (scope: string, withHeld = false) =>
    Array.from(listCaptures({ folder, withHeld }, scope), ({ path }) => path);

  expect(inScope('2016/')).toEqual(['2016/a.txt', '2016/b.txt']);
  expect(inScope('2016/b.txt')).toEqual(['2016/b.txt']);
  for (const scope of ['2016/note.md', '2016/.hidden/', '2016/.hidden/c.txt', 'drafts/', 'drafts/d.txt'])
    expect(inScope(scope)).toEqual([]);
  expect(inScope('drafts/', true)).toEqual(['drafts/d.txt']);
  expect(inScope('nowhere/')).toEqual([]);
});

test('texts stand in the order of their bytes in UTF-8', () => {
  const sorted = ['a', 'b', 'é', '\ufffd', '𐀀'];
  for (const [place, one] of sorted.entries())
    for (const [other, text] of sorted.entries())
      expect(Math.sign(compareBytes(one, text))).toBe(Math.sign(place - other));
});

test('names with spaces, signs, new lines and other scripts are names', () => {
  const folder = temporaryFolder();
  const names = ['a b.txt', '100%.txt', 'new\nline.txt', 'سوریا.txt', 'quote\'".txt', '$(x).txt'];
  writeCaptures(folder, Object.fromEntries(names.map((name) => [name, ''])));

  expect(new Set(paths(folder))).toEqual(new Set(names));
});

test('a link inside the folder is followed, one that leads out or round is not', () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeCaptures(folder, { 'a/b.txt': told });
  writeCaptures(outside, { 'secret.txt': told });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync(folder, join(folder, 'a', 'round'));
  symlinkSync('nowhere', join(folder, 'nowhere.txt'));
  symlinkSync('a/b.txt', join(folder, 'in.txt'));

  expect(paths(folder)).toEqual(['a/b.txt', 'in.txt']);
});

test('a pipe or a folder with the name of a capture stops nothing', () => {
  const folder = temporaryFolder();
  writeCaptures(folder, { 'a.txt': told, 'folder.txt/b.txt': told });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);

  expect(paths(folder)).toEqual(['a.txt', 'folder.txt/b.txt']);
});

test('a file that cannot be read is reported, and the rest is there', () => {
  const root = temporaryFolder();
  // Not even root opens a file whose path is too long for the system: this leads through links to the folder itself.
  const [most, link] = [process.platform === 'linux' ? 4_096 : 1_024, 'l'.repeat(250)];
  const folder = join(root, ...Array(Math.floor((most - root.length - 10) / 251)).fill(link));
  symlinkSync('.', join(root, link));
  writeCaptures(root, { 'a.txt': told, [`${'b'.repeat(250)}.txt`]: { ...told, headline: 'Another' } });
  const archive = new Archive({ folder }, ':memory:');
  archive.refresh();
  const [readable, other] = [...captureStates(archive)];

  expect(readable?.address).toBe('/2016/06/28/officials-discuss-syria');
  expect(other?.findings.map(({ code }) => code)).toEqual(['unreadable']);
});

test('a capture that was touched but says the same changes no story, one that was renamed moves nothing', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told });
  const stories = () => archive.all('SELECT address, headline FROM stories');
  const before = stories();

  utimesSync(join(folder, 'a.txt'), 1, 1);
  expect(archive.refresh()).toBe(1);
  renameSync(join(folder, 'a.txt'), join(folder, 'z.txt'));
  expect(archive.refresh()).toBe(2);
  expect(stories()).toEqual(before);
});

test('a folder that is not there is named', () => {
  const folder = join(temporaryFolder(), 'nowhere');
  expect(() => new Archive({ folder }, ':memory:').refresh()).toThrow(
    /The content folder `.*nowhere` cannot be read/,
  );
});

test('a file that takes the place of the folder is no folder without captures', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told });
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'not a folder');

  expect(() => archive.refresh()).toThrow(/The content folder `.*` cannot be read/);
  expect(archive.all('SELECT path FROM articles')).toEqual([{ path: 'a.txt' }]);
});

test('an emptied folder empties the archive', () => {
  const { archive, folder } = archiveOf({ 'a.txt': told });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);

  expect(archive.refresh()).toBe(1);
  expect(archive.all('SELECT * FROM stories')).toEqual([]);
});
