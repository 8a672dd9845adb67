import { once } from 'node:events';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { expect, test, vi } from 'vitest';
import { indexed, refreshed } from './index-file.fixture';

const damages: [string, (file: string) => void][] = [
  ['deleted', (file) => rmSync(file)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['cut within a page', (file) => truncateSync(file, 5_000)],
  ['overwritten with noise', (file) => writeFileSync(file, noise(50_000))],
  ['overwritten with noise from its second page', (file) => overwrite(file, 4_096, noise(40_000))],
  ['replaced by another program’s database', (file) => foreign(file)],
];

for (const [name, damage] of damages) {
  test(`an index that was ${name} is made anew, without a hand`, async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { file, index, open } = indexed();
    // In a process of its own: SQLite lets go of a file for good only when its process ends.
    await once(index(), 'exit');
    damage(file);

    expect(refreshed(open())).toEqual({ changed: 10, stories: 20 });
    expect(warn.mock.calls.length > 0).toBe(/noise|half|within/.test(name));
    warn.mockRestore();
  });
}

test('a damage that comes while the index is open is mended too', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { file, open } = indexed();
  const archive = open();
  archive.refresh();
  archive.all('PRAGMA wal_checkpoint(TRUNCATE)');
  overwrite(file, 4_096, noise(200_000));
  archive.all('PRAGMA cache_size = 0');

  expect(refreshed(archive).stories).toBe(20);
  warn.mockRestore();
});

function noise(length: number) {
  return Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + 13) % 251));
}

function overwrite(file: string, at: number, bytes: Buffer) {
  const content = readFileSync(file);
  bytes.copy(content, at, 0, Math.max(0, content.length - at));
  writeFileSync(file, content);
}

function foreign(file: string) {
  rmSync(file);
  const database = new Database(file);
  database.exec('CREATE TABLE about (name, value); CREATE TABLE stories (other)');
  database.close();
}
