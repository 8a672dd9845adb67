import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clockAt } from '../capture/wall-clock';
import { site } from '../site';
import { captureOf, temporaryFolder, writeCaptures } from './archive.fixture';
import { arrivalOf, filesIn, shelfBeside } from './shelf.fixture';
import { ShelfFolder } from './shelf-folder';
import { findSidecar } from './sidecar';

const talks = { headline: 'PICS: Talks in Moscow', published: '2016-06-28T11:11:05' };
const path = '2016/06/28/talks-in-moscow.txt';

test('a capture is kept by its day and slug, with a sidecar beside it', () => {
  const { folder, shelf } = shelfBeside();

  expect(shelf.keep(arrivalOf(talks))).toEqual({ kind: 'imported', path });
  expect(filesIn(folder)).toEqual(['2016/06/28/talks-in-moscow.json', path]);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(captureOf(talks));
  expect(findSidecar(path, folder)).toMatchObject({ source: 'in.txt', dated: 'dateline' });
});

test('a capture is kept under the name that its story has in addresses', () => {
  const { shelf } = shelfBeside();
  expect(shelf.keep(arrivalOf({ ...talks, headline: 'Page' })).path).toBe('2016/06/28/page-story.txt');
});

test('another story of the same day and headline gets its time behind it, and then its text', () => {
  const { shelf } = shelfBeside();
  const paths = ['One.', 'Two.', 'Three.'].map((text) => shelf.keep(arrivalOf({ ...talks, text })).path);

  expect(paths.slice(0, 2)).toEqual([path, '2016/06/28/talks-in-moscow-1111.txt']);
  expect(paths[2]).toMatch(/^2016\/06\/28\/talks-in-moscow-1111-[\da-f]{12}\.txt$/);
  expect(shelf.keep(arrivalOf({ ...talks, text: 'Three.' }))).toEqual({ kind: 'duplicate', path: paths[2] });
});

test('a text that the archive holds is a duplicate, whatever its file is called', () => {
  const { folder, shelf } = shelfBeside({ 'old/000_c56f.txt': talks });

  expect(shelf.keep(arrivalOf(talks))).toEqual({ kind: 'duplicate', path: 'old/000_c56f.txt' });
  expect(filesIn(folder)).toEqual(['old/000_c56f.txt']);
});

test('what was imported and then corrected by an editor is not imported again', () => {
  const { folder, shelf } = shelfBeside();
  shelf.keep(arrivalOf(talks));
  writeFileSync(join(folder, path), captureOf({ ...talks, text: 'A corrected story.' }));

  expect(shelf.keep(arrivalOf(talks))).toEqual({ kind: 'duplicate', path });
});

test('a capture that came since the last look at the files is not imported again', () => {
  const { folder, shelf } = shelfBeside();
  writeCaptures(folder, { [path]: talks });

  expect(shelf.keep(arrivalOf(talks, 'another source'))).toEqual({ kind: 'duplicate', path });
});

test('a content folder that is not there is named', () => {
  const folder = join(temporaryFolder(), 'nowhere');
  expect(() => new ShelfFolder(folder)).toThrow(/The content folder `.*nowhere` cannot be read/);
});

test('a capture is refused where other files stand at all its paths', () => {
  const { folder, shelf } = shelfBeside();
  const arrivals = ['One.', 'Two.', 'Three.'].map((text) => arrivalOf({ ...talks, text }, text));
  const paths = arrivals.map((arrival) => shelf.keep(arrival).path);
  writeCaptures(folder, { [paths[2] ?? '']: { ...talks, text: 'Mine.' } });

  expect(() => shelf.keep(arrivalOf({ ...talks, text: 'Three.' }))).toThrow(
    'Other files stand where `PICS: Talks in Moscow` of 2016-06-28T11:11:05 would.',
  );
});

test('a shelf tells what the newsroom’s clock shows', () => {
  const [before, now, after] = [new Date(), shelfBeside().shelf.now(), new Date()];
  expect(now >= clockAt(before, site.timeZone) && now <= clockAt(after, site.timeZone)).toBe(true);
});

test('a sidecar that a killed import left is written again with its capture', () => {
  const { folder, shelf } = shelfBeside();
  shelf.keep(arrivalOf(talks));
  const { folder: other, shelf: again } = shelfBeside({
    '2016/06/28/talks-in-moscow.json': readFileSync(join(folder, '2016/06/28/talks-in-moscow.json'), 'utf8'),
    '2016/06/28/.talks-in-moscow.txt.part': 'PICS: Ta',
  });

  expect(again.keep(arrivalOf(talks, 'another source'))).toEqual({ kind: 'imported', path });
  expect(filesIn(other)).toEqual(['2016/06/28/talks-in-moscow.json', path]);
  expect(findSidecar(path, other)?.sha256).not.toBe(findSidecar(path, folder)?.sha256);
});

test('a file that is no sidecar is left alone', () => {
  const { folder, shelf } = shelfBeside({ '2016/06/28/talks-in-moscow.json': '["mine"]' });

  expect(shelf.keep(arrivalOf(talks)).path).toBe('2016/06/28/talks-in-moscow-1111.txt');
  expect(readFileSync(join(folder, '2016/06/28/talks-in-moscow.json'), 'utf8')).toBe('["mine"]');
});

test('nothing is written where a link leads out of the content folder', () => {
  const outside = temporaryFolder();
  const { folder, shelf } = shelfBeside();
  symlinkSync(outside, join(folder, '2016'));

  expect(() => shelf.keep(arrivalOf(talks))).toThrow(/2016` leads out of `.*`; nothing was written there/);
  expect(filesIn(outside)).toEqual([]);
});

for (const below of ['drafts/new', 'drafts/v1.5']) {
  test(`a shelf may be \`${below}\``, () => {
    const { shelf } = shelfBeside({}, below);
    expect(shelf.keep(arrivalOf(talks)).path).toBe(`${below}/${path}`);
  });
}

for (const below of [
  '..',
  'drafts/../..',
  '/etc',
  '.hidden',
  'drafts/.hidden',
  '..\\out',
  'drafts\\.hidden',
]) {
  test(`a shelf may not be \`${below}\``, () => {
    expect(() => shelfBeside({}, below)).toThrow(/may be a folder below/);
  });
}

test('a trial tells what would become of each, and writes nothing', () => {
  const { folder, shelf, trial } = shelfBeside({ 'old/a.txt': { ...talks, text: 'Held.' } });
  const arrivals = ['Held.', 'One.', 'One.', 'Two.'].map((text) => arrivalOf({ ...talks, text }));
  const told = arrivals.map((arrival) => trial.keep(arrival));

  expect(filesIn(folder)).toEqual(['old/a.txt']);
  expect(told.map(({ kind }) => kind)).toEqual(['duplicate', 'imported', 'duplicate', 'imported']);
  expect(arrivals.map((arrival) => shelf.keep(arrival))).toEqual(told);
});

test('a part that is a link is not written through', () => {
  const outside = join(temporaryFolder(), 'outside.txt');
  const { folder, shelf } = shelfBeside();
  mkdirSync(join(folder, '2016/06/28'), { recursive: true });
  symlinkSync(outside, join(folder, '2016/06/28/.talks-in-moscow.txt.part'));

  expect(shelf.keep(arrivalOf(talks)).kind).toBe('imported');
  expect(filesIn(join(outside, '..'))).toEqual([]);
});
