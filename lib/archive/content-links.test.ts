import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { readCapture } from './content';

test('a file that was swapped for a link is read inside the folder and nowhere else', () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeCaptures(folder, { 'a/b.txt': 'Inside' });
  writeCaptures(outside, { 'secret.txt': 'Outside' });
  symlinkSync('a/b.txt', join(folder, 'in.txt'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(outside, join(folder, 'out'));

  expect(readCapture(folder, 'in.txt').toString()).toBe('Inside');
  for (const path of ['out.txt', 'out/secret.txt', `../${basename(outside)}/secret.txt`])
    expect(() => readCapture(folder, path)).toThrow('leads out of the content folder');
});

test('a folder that is itself reached by a link is read', () => {
  const [folder, links] = [temporaryFolder(), temporaryFolder()];
  writeCaptures(folder, { 'a.txt': 'Inside' });
  symlinkSync(folder, join(links, 'content'));

  expect(readCapture(join(links, 'content'), 'a.txt').toString()).toBe('Inside');
});
