import { expect, test } from 'vitest';
import { archiveOf, publicOf } from './archive.fixture';
import { effectsSince } from './effects';
import { pictureScope } from './picture-rows';
import { recentPictures } from './stories';

const published = '2016-06-01T10:00:00';
const picture = '/2016/06/10/a.jpg';
const captures = {
  'a.txt': { headline: 'One', published, list: [{ id: '7', title: 'Seen', pic: picture }] },
  'b.txt': { headline: 'Two', published, list: [{ id: '8', title: 'Another' }] },
};

test('a picture that comes or goes changes the stories that show it, and nothing else', () => {
  const { archive } = archiveOf(captures);
  for (const pictures of [[picture, '/2016/06/11/b.jpg'], []]) {
    const { serial } = effectsSince(0, archive);
    publicOf(...pictures);
    expect(archive.look([pictureScope])).toBe(0);
    expect(recentPictures(9, archive)).toEqual(pictures.slice(0, 1));
    expect(effectsSince(serial, archive).effects).toEqual([
      { kind: 'day', day: '2016-06-10' },
      { kind: 'site' },
      { kind: 'story', address: '/2016/06/01/one' },
      { kind: 'story', address: '/2016/06/01/two' },
      { kind: 'story', address: '/2016/06/10/seen' },
    ]);
  }
});

test('a picture that is there before its capture is shown at once', () => {
  publicOf(picture);
  const { archive } = archiveOf(captures);
  expect(recentPictures(9, archive)).toEqual([picture]);
});
