import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPicture, readThumbnail } from './pictures';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, 'public/2016'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a6192e' } });

const put = async (path: string, picture = draw(800, 600)) =>
  writeFileSync(join(root, path), await picture.jpeg().toBuffer());

for (const path of ['/2016/a.jpg', '/2016/a b.jpg', '/2016/عکس خبر.jpg', '/2016/100%25.JPG', '/a..b.jpg']) {
  test(`knows the picture \`${path}\``, async () => {
    await put(`public${path}`);
    expect(isPicture(path)).toBe(true);
  });
}

const tricks = [
  '',
  '/',
  'a.jpg',
  'x/2016/a.jpg',
  '/../outside.jpg',
  '/2016/../../outside.jpg',
  '/2016/./a.jpg',
  '//2016/a.jpg',
  '/2016//a.jpg',
  '/2016/a.jpg/',
  '/2016\\a.jpg',
  '/a\\b.jpg',
  '/2016/a.jpg\0.jpg',
  '/%2e%2e/outside.jpg',
  '/robots.txt',
  '/2016/a.jpg.txt',
  '/_next/a.jpg',
  '/\ud800.jpg',
  `/${'a'.repeat(5_000)}.jpg`,
  `${'/a'.repeat(50_000)}.jpg`,
];

for (const path of tricks) {
  test(`takes ${JSON.stringify(path).slice(0, 40)} for no picture`, async () => {
    await put('outside.jpg');
    await put('public/2016/a.jpg');
    await put('public/2016/a.jpg.txt');
    await put('public/a\\b.jpg');
    await put('public/robots.txt');

    expect(isPicture(path)).toBe(false);
    expect(await readThumbnail(path, 96)).toBeUndefined();
  });
}

test('takes a folder for no picture', () => {
  mkdirSync(join(root, 'public/a.jpg'));
  expect(isPicture('/a.jpg')).toBe(false);
});

test('knows no picture where there is no public folder', () => {
  rmSync(join(root, 'public'), { recursive: true });
  expect(isPicture('/a.jpg')).toBe(false);
});

test('follows a link that stays inside', async () => {
  await put('public/2016/a.jpg');
  symlinkSync('2016/a.jpg', join(root, 'public/b.jpg'));
  expect(isPicture('/b.jpg')).toBe(true);
});

test('never follows a link that leads out, be it a file or a folder', async () => {
  // Its name begins like the folder that it is beside.
  mkdirSync(join(root, 'public-not'));
  await put('public-not/a.jpg');
  symlinkSync('../public-not/a.jpg', join(root, 'public/a.jpg'));
  symlinkSync('../public-not', join(root, 'public/2017'));
  symlinkSync('nowhere.jpg', join(root, 'public/b.jpg'));

  for (const path of ['/a.jpg', '/2017/a.jpg', '/b.jpg']) expect(isPicture(path)).toBe(false);
});

const shapes = [
  { of: [800, 600], at: 192, is: [192, 144] },
  { of: [1600, 400], at: 96, is: [96, 72] },
  { of: [300, 900], at: 192, is: [192, 144] },
  { of: [100, 75], at: 840, is: [100, 75] },
  { of: [900, 30], at: 840, is: [40, 30] },
  { of: [1, 1], at: 96, is: [1, 1] },
];

for (const { of, at, is } of shapes) {
  test(`crops a picture of ${of.join(' by ')} to ${is.join(' by ')} where ${at} is asked for`, async () => {
    const [width = 0, height = 0] = of;
    await put('public/a.jpg', draw(width, height));

    const thumbnail = await sharp(await readThumbnail('/a.jpg', at)).metadata();
    expect([thumbnail.format, thumbnail.width, thumbnail.height]).toEqual(['webp', ...is]);
  });
}

test('turns a picture as its camera says, and keeps nothing else of what the camera says', async () => {
  await put('public/a.jpg', draw(300, 400).withMetadata({ orientation: 6 }));

  const thumbnail = await sharp(await readThumbnail('/a.jpg', 420)).metadata();
  expect([thumbnail.width, thumbnail.height, thumbnail.exif]).toEqual([400, 300, undefined]);
});

test('makes no thumbnail of a damaged picture, and throws nothing', async () => {
  const whole = await draw(800, 600).jpeg().toBuffer();
  const damaged = [
    Buffer.alloc(0),
    Buffer.from('not a picture'),
    whole.subarray(0, 200),
    whole.subarray(0, -900),
  ];

  for (const bytes of damaged) {
    writeFileSync(join(root, 'public/a.jpg'), bytes);
    expect(await readThumbnail('/a.jpg', 96)).toBeUndefined();
  }
});

test('makes no thumbnail of a drawing that calls itself a photograph', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>';
  writeFileSync(join(root, 'public/a.jpg'), svg);
  expect(await readThumbnail('/a.jpg', 96)).toBeUndefined();
});

test('makes no thumbnail of a small file that unpacks to too many pixels', async () => {
  const bomb = draw(9_000, 9_000).png({ compressionLevel: 9 });
  writeFileSync(join(root, 'public/a.png'), await bomb.toBuffer());
  expect(await readThumbnail('/a.png', 96)).toBeUndefined();
});
