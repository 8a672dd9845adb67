import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { watchCaptures } from './watch';

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

test('a link that comes to lead out or round is heard of, and not followed', async () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  const heard = new Set<string>();
  onTestFinished(watchCaptures(folder, (scope) => heard.add(scope)).close);
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync('round', join(folder, 'round'));
  await expect.poll(() => heard).toEqual(new Set(['out', 'round']));

  writeFileSync(join(outside, 'secret.txt'), '');
  writeFileSync(join(folder, 'a.txt'), '');
  await expect.poll(() => heard.has('a.txt')).toBe(true);
  expect(heard).toEqual(new Set(['out', 'round', 'a.txt']));
});
