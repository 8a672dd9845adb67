import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawLeaf } from './leaf';

test('a leaf is a JPEG of 800 by 600, some ten kilobytes, that tells nothing of its making', async () => {
  const leaf = await drawLeaf('2016-04-15');
  const { format, width, height, exif, icc } = await sharp(leaf).metadata();

  expect({ format, width, height, exif, icc }).toEqual({ format: 'jpeg', width: 800, height: 600 });
  expect(leaf.length).toBeLessThan(16_000);
});

test('the leaf of a day is the same each time, and like no other day’s', async () => {
  const leaf = await drawLeaf('2016-04-15');

  expect(await drawLeaf('2016-04-15')).toEqual(leaf);
  expect(await drawLeaf('2016-04-16')).not.toEqual(leaf);
  expect(await drawLeaf('2015-04-15')).not.toEqual(leaf);
});

for (const day of ['2016-06-08', '2016-09-30', undefined]) {
  test(`the ink of ${day ?? 'an undated leaf'} stands in the middle`, async () => {
    const { info } = await sharp(await drawLeaf(day))
      .trim({ threshold: 40 })
      .toBuffer({ resolveWithObject: true });
    const left = -(info.trimOffsetLeft ?? 0);
    expect(Math.abs(800 - info.width - 2 * left)).toBeLessThanOrEqual(2);
  });
}
