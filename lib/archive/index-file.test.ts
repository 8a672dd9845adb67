import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test, vi } from 'vitest';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { recentStories } from './stories';

const captures = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${number % 7}/${number}.txt`,
      {
        headline: `Story ${number}`,
        published: '2016-06-28T11:11:05',
        list: [{ id: `${number}`, title: `Mention ${number}` }],
      },
    ]),
  );

/** An archive of ten articles and ten mentions, its index in a file. */
function indexed() {
  const folder = temporaryFolder();
  const file = join(temporaryFolder(), 'cache', 'archive.sqlite');
  writeCaptures(folder, captures(10));
  // In a process of its own: SQLite lets go of a file for good only when its process ends.
  const index = () => execFileSync(process.execPath, [...program, indexing(folder, file)]);
  return { folder, file, index, open: () => new Archive({ folder }, file) };
}

const program = ['--import', 'tsx', '--input-type=module', '-e'];

const refreshed = (archive: Archive) => {
  const changed = archive.refresh();
  const stories = recentStories(100, archive).length;
  archive.close();
  return { changed, stories };
};

test('an index that is up to date is used as it is', () => {
  const { open } = indexed();

  expect(refreshed(open())).toEqual({ changed: 10, stories: 20 });
  expect(refreshed(open())).toEqual({ changed: 0, stories: 20 });
});

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
  test(`an index that was ${name} is made anew, without a hand`, () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { file, index, open } = indexed();
    index();
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

test('an index of other captures is not taken for this one', () => {
  const { file, open } = indexed();
  refreshed(open());
  const other = temporaryFolder();
  writeCaptures(other, captures(1));

  expect(refreshed(new Archive({ folder: other }, file))).toEqual({ changed: 1, stories: 2 });
});

test('a process that is killed while it indexes, twenty times, leaves an index that the next one uses', async () => {
  const { folder, file, open } = indexed();
  writeCaptures(folder, captures(600));
  for (let times = 0; times < 20; times++) {
    const indexer = spawn(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      indexing(folder, file),
    ]);
    await once(indexer.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    indexer.kill('SIGKILL');
    await once(indexer, 'exit');
  }

  expect(refreshed(open()).stories).toBe(100);
  expect(refreshed(open())).toEqual({ changed: 0, stories: 100 });
}, 60_000);

test('several processes that start at once share one look at the files', async () => {
  const { folder, file, open } = indexed();
  writeCaptures(folder, captures(300));
  const statuses = await Promise.all(
    [1, 2, 3].map(async () => {
      const indexer = spawn(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        indexing(folder, file),
      ]);
      return once(indexer, 'exit');
    }),
  );

  expect(statuses).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(refreshed(open())).toEqual({ changed: 0, stories: 100 });
}, 30_000);

/** A program that says when it begins to index. */
function indexing(folder: string, file: string) {
  const archive = JSON.stringify(join(import.meta.dirname, 'archive.ts'));
  return `
    import { Archive } from ${archive};
    const archive = new Archive({ folder: ${JSON.stringify(folder)} }, ${JSON.stringify(file)});
    console.log('begins');
    archive.refresh();
  `;
}

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
  expect(existsSync(file)).toBe(true);
}
