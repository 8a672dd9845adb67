import { expect, test } from 'vitest';
import { counted, read } from './capture.fixture';
import { isPicturePath, parsePictureTime, ticksAt } from './picture';

const long = (length: number) => `${'/a23456789'.repeat(100).slice(0, length - 4)}.jpg`;

for (const path of [
  '/a.jpg',
  '/2016/04/15/a_1-2 b.JPEG',
  '/عکس/é.webp',
  '/e\u0301\u0302 \u0301x.png',
  '/1.gif',
  long(1_000),
])
  test(`\`${path.slice(0, 30)}\` is the path of a picture`, () => expect(isPicturePath(path)).toBe(true));

for (const path of [
  ...[
    'a.jpg',
    '/.a.jpg',
    '/a..jpg',
    '/a/../b.jpg',
    '//a.jpg',
    '/a\\b.jpg',
    '/a%2e.jpg',
    '/a.jpg?b',
    '/a.svg',
    '/a.jpg ',
  ],
  ...[
    '/ a.jpg',
    '/a .jpg',
    '/\u0301a.jpg',
    '/a.jpg.txt',
    'x/a.jpg',
    '/a/.b/c.jpg',
    '/jpg',
    '/.jpg',
    '/a,b.jpg',
    long(1_001),
  ],
])
  test(`\`${path.slice(0, 30)}\` is no path of a picture`, () => expect(isPicturePath(path)).toBe(false));

for (const [pic, found] of [
  ['http://a/b.jpg', '`http://a/b.jpg`'],
  [7, 'no text'],
  [['/a.jpg'], 'no text'],
] as const)
  test(`the picture ${JSON.stringify(pic)} is left out, and its story kept`, () => {
    const { ids, messages } = read(counted(JSON.stringify([{ id: '7', title: 'One', pic }])));
    expect(ids).toEqual(['7']);
    expect(messages).toEqual([`Expected a picture such as \`/2016/04/15/name.jpg\`, found ${found}`]);
  });

for (const pic of [undefined, null, ''])
  test(`an entry may have no picture: ${JSON.stringify(pic)}`, () => {
    expect(read(counted(JSON.stringify([{ id: '7', title: 'One', pic }])))).toMatchObject({
      ids: ['7'],
      messages: [],
    });
  });

const pictured = '2016-04-15T21:22:58';
const ticks = '635963521781333735';

for (const [picture, time] of [
  [`/2016/04/15/alalam_${ticks}_25f_4x3.jpg`, { day: '2016-04-15', pictured }],
  [`/${ticks}.jpg`, { day: '2016-04-15', pictured }],
  [`/2016/04/16/${ticks}.jpg`, { day: '2016-04-16' }],
  [`/2016/02/30/${ticks}.jpg`, { day: '2016-04-15', pictured }],
  ['/2016/04/15/a.jpg', { day: '2016-04-15' }],
  ['/2016/02/30/a.jpg', {}],
  ['/a/2016/04/15/a.jpg', {}],
  ['/2016-04-16/2016/04/15/a.jpg', {}],
  ['/2016/04/1/a.jpg', {}],
  ['/201/04/15/a.jpg', {}],
  ['/0000/04/15/a.jpg', {}],
  [`/1${ticks}.jpg`, {}],
  [`/${ticks}1.jpg`, {}],
  [`/${ticksAt('1990-01-01T00:00:00')}.jpg`, { day: '1990-01-01', pictured: '1990-01-01T00:00:00' }],
  [`/${ticksAt('1989-12-31T23:59:59')}.jpg`, {}],
  [`/${ticksAt('2099-12-31T23:59:59')}.jpg`, { day: '2099-12-31', pictured: '2099-12-31T23:59:59' }],
  [`/${ticksAt('2100-01-01T00:00:00')}.jpg`, {}],
] as const)
  test(`${picture} is of ${JSON.stringify(time)}`, () =>
    expect(parsePictureTime(picture)).toStrictEqual(time));

test('a moment is written as .NET counts it', () => {
  expect(String(ticksAt(pictured))).toBe(`${ticks.slice(0, -7)}0000000`);
});
