import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './archive.fixture';
import { watchFolder } from './watch';

function watched(folder = temporaryFolder()) {
  const heard = new Set<string>();
  const watch = watchFolder(folder, (scope) => heard.add(scope));
  onTestFinished(watch.close);
  return { folder, heard, watch };
}

test('hears of captures that are written, changed, renamed and taken away', async () => {
  const { folder, heard, watch } = watched();
  expect(watch.isWhole).toBe(true);
  for (const change of [
    () => writeFileSync(join(folder, 'a.txt'), 'one'),
    () => writeFileSync(join(folder, 'a.txt'), 'two'),
    () => renameSync(join(folder, 'a.txt'), join(folder, 'b.txt')),
    () => rmSync(join(folder, 'b.txt')),
  ]) {
    heard.clear();
    change();
    await expect.poll(() => heard.has('a.txt') || heard.has('b.txt')).toBe(true);
  }
});

test('hears of what is below folders that come, and of folders that go', async () => {
  const { folder, heard } = watched();
  mkdirSync(join(folder, '2016', '06'), { recursive: true });
  await expect.poll(() => heard.has('2016/')).toBe(true);

  writeFileSync(join(folder, '2016', '06', 'a.txt'), 'one');
  await expect.poll(() => heard.has('2016/06/a.txt') || heard.has('2016/06/')).toBe(true);

  heard.clear();
  rmSync(join(folder, '2016'), { recursive: true });
  await expect.poll(() => heard.has('2016/')).toBe(true);
});

test('hears of what is in a folder that took the place of another', async () => {
  const { folder, heard } = watched();
  mkdirSync(join(folder, 'new'));
  mkdirSync(join(folder, '2016'));
  await expect.poll(() => heard.has('2016/')).toBe(true);
  renameSync(join(folder, '2016'), join(folder, 'old'));
  renameSync(join(folder, 'new'), join(folder, '2016'));
  await expect.poll(() => heard.has('old/')).toBe(true);

  heard.clear();
  writeFileSync(join(folder, '2016', 'a.txt'), 'one');
  await expect.poll(() => heard.has('2016/a.txt')).toBe(true);
});

test('knows when another folder stands in the place of the one it watches, or none', () => {
  const { folder, watch } = watched();
  expect(watch.overtaken()).toBe(false);
  renameSync(folder, `${folder}-old`);
  expect(watch.overtaken()).toBe(true);

  const { watch: none } = watched(folder);
  expect([none.isWhole, none.overtaken()]).toEqual([true, false]);
  mkdirSync(folder);
  expect([watch.overtaken(), none.overtaken()]).toEqual([true, true]);
  rmSync(`${folder}-old`, { recursive: true });
});

test('a link that comes to lead out or round is heard of, and not followed', async () => {
  const { folder, heard } = watched();
  const outside = temporaryFolder();
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync('round', join(folder, 'round'));
  await expect.poll(() => heard).toEqual(new Set(['out', 'round']));

  writeFileSync(join(outside, 'secret.txt'), '');
  writeFileSync(join(folder, 'a.txt'), '');
  await expect.poll(() => heard.has('a.txt')).toBe(true);
  expect(heard).toEqual(new Set(['out', 'round', 'a.txt']));
});
