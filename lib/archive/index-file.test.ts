import { rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { captures, indexed, refreshed } from './index-file.fixture';

test('an index that is up to date is used as it is', () => {
  const { open } = indexed();

  expect(refreshed(open())).toEqual({ changed: 10, stories: 20 });
  expect(refreshed(open())).toEqual({ changed: 0, stories: 20 });
});

test('an index that could not be made is made once it can be', () => {
  const { file, open } = indexed();
  const archive = open();
  archive.refresh();
  rmSync(dirname(file), { recursive: true });
  writeFileSync(dirname(file), 'in the way');
  expect(() => archive.refresh()).toThrow();

  rmSync(dirname(file));
  expect(refreshed(archive).stories).toBe(20);
});

test('an index of other captures is not taken for this one', () => {
  const { file, open } = indexed();
  refreshed(open());
  const other = temporaryFolder();
  writeCaptures(other, captures(1));

  expect(refreshed(new Archive({ folder: other }, file))).toEqual({ changed: 1, stories: 2 });
});
