import { expect, test } from 'vitest';
import { thumbnailAddress } from './thumbnails';

for (const picture of ['/2016/04/15/alalam_25f_4x3.jpg', '/2016/a b.jpg', '/2016/عکس.jpg']) {
  test(`the address of \`${picture}\` leads back to it`, () => {
    const { pathname, search, hash } = new URL(thumbnailAddress(picture, 96), 'http://localhost');
    expect([decodeURIComponent(pathname), search, hash]).toEqual([`/thumbnails/96${picture}`, '', '']);
  });
}
