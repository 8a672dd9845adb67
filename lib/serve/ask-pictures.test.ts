import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { archiveOf, temporaryFolder } from '../archive/archive.fixture';
import { askPictures } from './ask-pictures';
import { findPlace } from './place';

const made = { status: 200, headers: {}, body: Buffer.from('made') };
const ask = askPictures(
  async () => made,
  (path) => path === '/apple-icon.png',
);
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, 'public/2016/06/28'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  globalThis.datelineArchive = { archive: archiveOf({}).archive, refreshed: Date.now() };
});

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.datelineArchive = undefined;
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

test('a picture that was taken away, or leads out of the public folder, is not there', async () => {
  const file = join(root, 'public/2016/06/28/a.jpg');
  writeFileSync(file, 'pixels');
  expect((await ask('/2016/06/28/a.jpg')).status).toBe(200);
  rmSync(file);
  writeFileSync(join(root, 'secret.jpg'), 'pixels');
  symlinkSync(join(root, 'secret.jpg'), join(root, 'public/out.jpg'));

  for (const address of ['/2016/06/28/a.jpg', '/thumbnails/192/2016/06/28/a.jpg', '/out.jpg', '/none.jpg'])
    expect((await ask(address)).status).toBe(404);
});

test('what is no picture, and a picture of Next’s own, is left to Next', async () => {
  writeFileSync(join(root, 'public/a.txt'), 'Talks');

  for (const address of ['/a.txt', '/../secret.jpg', '/apple-icon.png', '/search?q=100%25'])
    expect(await ask(address)).toBe(made);
});
