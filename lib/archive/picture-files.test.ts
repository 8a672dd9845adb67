import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from './archive.fixture';
import { publicPictures, readThumbnail } from './pictures';

let folder: string;

beforeEach(() => {
  const root = temporaryFolder();
  folder = join(root, 'public');
  mkdirSync(join(folder, '2016/04'), { recursive: true });
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => cwd.mockRestore());
});

test('the pictures below `public/` are told as captures name them, without links that lead to none', () => {
  const outside = join(temporaryFolder(), 'outside.jpg');
  for (const file of ['2016/04/a.jpg', '2016/b.txt', 'c.png']) writeFileSync(join(folder, file), '');
  writeFileSync(outside, '');
  symlinkSync('a.jpg', join(folder, '2016/04/link.jpg'));
  symlinkSync('2016', join(folder, '2017'));
  symlinkSync(outside, join(folder, 'out.jpg'));

  expect(publicPictures().sort()).toEqual(['/2016/04/a.jpg', '/2016/04/link.jpg', '/c.png']);
});

test('where there is no `public/` there are no pictures', () => {
  rmSync(folder, { recursive: true });
  expect(publicPictures()).toEqual([]);
});

for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
  test(`makes a thumbnail of a picture in ${format}`, async () => {
    const create = { width: 80, height: 60, channels: 3, background: '#a6192e' } as const;
    writeFileSync(join(folder, 'a.jpg'), await sharp({ create }).toFormat(format).toBuffer());

    const { width } = await sharp(await readThumbnail('/a.jpg', 40)).metadata();
    expect(width).toBe(40);
  });
}

test('nothing is seen through a thumbnail of a picture', async () => {
  const create = { width: 80, height: 60, channels: 4, background: '#a6192e80' } as const;
  writeFileSync(join(folder, 'a.png'), await sharp({ create }).png().toBuffer());

  const { isOpaque } = await sharp(await readThumbnail('/a.png', 40)).stats();
  expect(isOpaque).toBe(true);
});
