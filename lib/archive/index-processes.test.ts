import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { writeCaptures } from './archive.fixture';
import { captures, indexed, indexing, refreshed } from './index-file.fixture';

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
});

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
});
