import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureOf, temporaryFolder } from '../archive/archive.fixture';
import { site } from '../site';
import { openDesk } from './desk.fixture';
import { acceptRemedy, lastRemedy, remediesOf, undoRemedy } from './mend';

const good = captureOf({ headline: 'Talks', published: '2016-06-28T11:11:05' });
const bad = good.replace('Tue', 'Mon');

/** A desk with one capture whose weekday is wrong, and the place of its remedy. */
function deskWith(text = bad) {
  site.contentDir = openDesk({ 'a.txt': text });
  site.buildDir = temporaryFolder();
  const { sha256, remedies } = remediesOf('a.txt');
  const [{ code, line, column } = { code: '', line: 0, column: 0 }] = remedies;
  const file = join(site.contentDir, 'a.txt');
  const read = (at = file) => readFileSync(at, 'utf8');
  return { remedies, place: { path: 'a.txt', code, line, column, sha256 }, file, read };
}

test('a certain remedy is told as what would change, and nothing is written', () => {
  const { remedies, read } = deskWith();
  expect(remedies).toEqual([
    {
      code: 'dateline-weekday',
      ...{ line: 4, column: 1 },
      difference: { line: 4, removed: ['Mon Jun 28, 2016 11:11:05'], added: ['Tue Jun 28, 2016 11:11:05'] },
    },
  ]);
  expect(read()).toBe(bad);
  expect(deskWith(good).remedies).toEqual([]);
});

test('a remedy that is accepted is written, and can be taken back', () => {
  const { place, read } = deskWith();

  expect(acceptRemedy(place)).toBeUndefined();
  expect(read()).toBe(good);
  const accepted = lastRemedy('a.txt');
  expect(accepted).toMatchObject({ path: 'a.txt', code: 'dateline-weekday' });
  expect(undoRemedy(accepted?.id ?? '')).toBeUndefined();
  expect(read()).toBe(bad);
  expect(lastRemedy('a.txt')).toBeUndefined();
});

test('a file that changed since it was looked at is left as it is', () => {
  const { place, file, read } = deskWith();
  writeFileSync(file, `${bad}\n`);
  expect(acceptRemedy(place)).toBe('The file has changed since: look at it again.');
  expect(read()).toBe(`${bad}\n`);

  writeFileSync(file, bad);
  acceptRemedy(place);
  const { id = '' } = lastRemedy('a.txt') ?? {};
  writeFileSync(file, `${good}\n`);
  expect(undoRemedy(id)).toBe('The file has changed since; it was left as it is.');
  expect(read()).toBe(`${good}\n`);
});

test('what is no capture, has no remedy or was never mended is told', () => {
  const { place } = deskWith();
  expect(acceptRemedy({ ...place, path: '../a.txt' })).toBe('There is no such capture any more.');
  expect(acceptRemedy({ ...place, line: 5 })).toBe('There is no certain remedy for that.');
  for (const id of ['', '../../a', '0'.repeat(16)])
    expect(undoRemedy(id)).toBe('The former text is not there any more.');
});

test('a link inside the folder stays one, and none that leads out is written through', () => {
  const { place, file, read } = deskWith();
  const inside = join(site.contentDir, 'b.md');
  renameSync(file, inside);
  symlinkSync('b.md', file);
  expect(acceptRemedy(place)).toBeUndefined();
  expect(read(inside)).toBe(good);
  expect(
    readdirSync(site.contentDir, { withFileTypes: true }).map((entry) => entry.isSymbolicLink()),
  ).toEqual([true, false]);

  const outside = join(temporaryFolder(), 'a.txt');
  writeFileSync(outside, bad);
  rmSync(file);
  symlinkSync(outside, file);
  expect(acceptRemedy(place)).toBe('There is no such capture any more.');
  expect(read(outside)).toBe(bad);
});
