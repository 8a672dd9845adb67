import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
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

const told = { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05' };

for (const scope of ['out/', 'out/secret.txt', 'a/out/below/', 'a/out/below/secret.txt']) {
  test(`a look at \`${scope}\` follows no link that leads out`, () => {
    const [folder, outside] = [temporaryFolder(), temporaryFolder()];
    writeCaptures(folder, { 'a/b.txt': told });
    writeCaptures(outside, { 'secret.txt': told, 'below/secret.txt': told });
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(outside, join(folder, 'a', 'out'));
    const archive = new Archive({ folder }, ':memory:');
    archive.refresh();

    expect(archive.look([scope])).toBe(0);
    expect(archive.look(['a/', 'a/b.txt'])).toBe(0);
  });
}
