import { once } from 'node:events';
import { expect, test } from 'vitest';
import { writeCaptures } from './archive.fixture';
import { captures, indexed, refreshed } from './index-file.fixture';

test('a process that is killed while it indexes, twenty times, leaves an index that the next one uses', async () => {
  const { folder, index, open } = indexed();
  writeCaptures(folder, captures(600));
  for (let times = 0; times < 20; times++) {
    const indexer = index();
    await once(indexer.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    indexer.kill('SIGKILL');
    await once(indexer, 'exit');
  }

  expect(refreshed(open()).stories).toBe(1_200);
  expect(refreshed(open())).toEqual({ changed: 0, stories: 1_200 });
});

test('several processes that start at once share one look at the files', async () => {
  const { folder, index, open } = indexed();
  writeCaptures(folder, captures(300));
  const statuses = await Promise.all([1, 2, 3].map(() => once(index(), 'exit')));

  expect(new Set(statuses.map(([status]) => status))).toEqual(new Set([0]));
  expect(refreshed(open())).toEqual({ changed: 0, stories: 600 });
});
