import { beforeEach, expect, test } from 'vitest';
import type { Archive } from './archive';
import { archiveOf, publicOf } from './archive.fixture';
import {
  findStory,
  namedPictures,
  neighboursOf,
  readBody,
  recentPictures,
  recentStories,
  storiesBefore,
} from './stories';
import type { Article, Story } from './story';

const pictured = (day: string) => `/2016/06/${day}/a.jpg`;
const list = [
  { id: '7', title: 'Seen', pic: pictured('27') },
  { id: '8', title: 'Undated', pic: '/a.jpg' },
];
const captures = {
  'a.txt': { headline: 'One', published: '2016-06-26T10:00:00' },
  'b.txt': { headline: 'Two', published: '2016-06-28T10:00:00', text: 'First.\n\nSecond.\n\nThird.', list },
  'c.txt': { headline: 'Three', published: '2016-06-28T10:00:00' },
};

let archive: Archive;
beforeEach(() => {
  archive = archiveOf(captures).archive;
});

const at = (address: string) => findStory(address, archive) as Story;
const headlines = (stories: Story[]) => stories.map(({ headline }) => headline);

test('a story stands between the one before and the one after it in time, those of one moment by address', () => {
  const around = (address: string) => {
    const { earlier, later } = neighboursOf(at(address), archive);
    return [earlier?.headline, later?.headline];
  };
  expect(around('/2016/06/26/one')).toEqual([undefined, 'Seen']);
  expect(around('/2016/06/27/seen')).toEqual(['One', 'Three']);
  expect(around('/2016/06/28/three')).toEqual(['Seen', 'Two']);
  expect(around('/2016/06/28/two')).toEqual(['Three', undefined]);
  expect(neighboursOf(at('/undated/undated'), archive)).toEqual({});
});

test('the newest stories come first, up to a day or to now', () => {
  expect(headlines(recentStories(3, archive))).toEqual(['Two', 'Three', 'Seen']);
  expect(headlines(storiesBefore('2016-06-28', 9, archive))).toEqual(['Seen', 'One']);
  expect(headlines(storiesBefore('2016-06-28', 1, archive))).toEqual(['Seen']);
});

test('all pictures that captures name are told with their days', () => {
  expect([...namedPictures(archive)]).toEqual([
    { path: pictured('27'), day: '2016-06-27' },
    { path: '/a.jpg', day: undefined },
  ]);
});

test('of the pictures that are there, those of the newest stories come first', () => {
  expect(recentPictures(9, archive)).toEqual([]);
  publicOf(pictured('27'), 'a.jpg');
  archive.refresh();
  expect(recentPictures(9, archive)).toEqual([pictured('27'), '/a.jpg']);
  expect(recentPictures(1, archive)).toEqual([pictured('27')]);
});

test('the body of an article is what follows its standfirst', () => {
  expect(readBody(at('/2016/06/28/two') as Article, archive)).toEqual(['Second.', 'Third.']);
  expect(readBody({ address: '/nowhere' } as Article, archive)).toEqual([]);
});

test('an address that is no story’s is not found, whatever stands around one', () => {
  for (const address of ['', '/', 'x/2016/06/28/two', '/2016/06/28/two/', '/2016/06/28/two/capture'])
    expect(findStory(address, archive)).toBeUndefined();
});

test('every picture is told, however many there are', () => {
  const list = Array.from({ length: 1_001 }, (_, i) => ({
    id: `${i}`,
    title: `Story ${i}`,
    pic: `/${i}.jpg`,
  }));
  const { archive } = archiveOf({
    'a.txt': { headline: 'One', published: '2016-06-26T10:00:00', list },
  });
  expect(new Set([...namedPictures(archive)].map(({ path }) => path)).size).toBe(1_001);
});
