import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../archive/archive.fixture';
import { askPictures } from './ask-pictures';
import { findPlace } from './place';

const none = { status: 404, headers: {}, body: Buffer.alloc(0) };
const ask = askPictures(async () => none);
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, 'public/2016/06/28'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});

afterEach(() => {
  vi.restoreAllMocks();
});

for (const [name, type] of [
  ['late.jpg', 'image/jpeg'],
  ['LATE.JPEG', 'image/jpeg'],
  ['a b.png', 'image/png'],
  ['خبر.webp', 'image/webp'],
  ['100%23#?.gif', 'image/gif'],
] as const) {
  test(`the picture \`${name}\`, which came after the start, is served at its own address`, async () => {
    writeFileSync(join(root, 'public/2016/06/28', name), 'pixels');
    const asked = `/2016/06/28/${encodeURIComponent(name)}`;
    const address = encodeURI(`/2016/06/28/${name}`);

    expect(findPlace(asked, () => false)).toEqual({ kind: 'page', address });
    expect(await ask(address)).toEqual({
      status: 200,
      headers: { 'content-type': type },
      body: Buffer.from('pixels'),
    });
  });
}

test('what is no picture, or leads out of the public folder, is left to Next', async () => {
  writeFileSync(join(root, 'secret.jpg'), 'pixels');
  writeFileSync(join(root, 'public/a.txt'), 'Talks');
  symlinkSync(join(root, 'secret.jpg'), join(root, 'public/out.jpg'));

  for (const address of ['/a.txt', '/out.jpg', '/../secret.jpg', '/none.jpg', '/search?q=100%25'])
    expect(await ask(address)).toBe(none);
});
