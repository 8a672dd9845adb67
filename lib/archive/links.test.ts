import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';

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
