import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './archive.fixture';
import { writeWhole } from './whole-file';

test('a file is written whole, and of a write that fails nothing stays', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  writeWhole(join(folder, 'a.txt'), 'Talks');

  expect(() => writeWhole(join(folder, 'taken'), 'Talks')).toThrow();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Talks');
  expect(readdirSync(folder)).toEqual(['a.txt', 'taken']);
});
