import { expect, test } from 'vitest';
import type { Told } from '../archive/archive.fixture';
import { findCaptures } from './capture-list';
import { openDesk } from './desk.fixture';
import { longestThreads, orphans } from './health';
import { wantedPictures, wantedStories } from './missing';

const told = (headline: string, published: string, list: Told['list'] = []): Told => ({
  headline,
  published,
  text: `Of ${published}.`,
  list,
});
const headlines = (stories: { headline: string }[]) => stories.map(({ headline }) => headline);

test('an article that lists none and that none lists is an orphan, though each of its captures lists it', () => {
  const own = told('Its Own', '2016-06-12T08:00:00', [
    { id: '4', title: 'Its Own', pic: '/2016/06/12/p.jpg' },
  ]);
  openDesk({
    'a.txt': told('Listing', '2016-06-20T08:00:00', [{ id: '1', title: 'Listed' }]),
    'b.txt': told('Listed', '2016-06-10T08:00:00'),
    'c.txt': told('Alone', '2016-06-11T08:00:00'),
    'd.txt': own,
    'e.txt': own,
  });

  expect(headlines(orphans(9).articles)).toEqual(['Its Own', 'Alone']);
  expect(orphans(1).count).toBe(2);
});

test('a column that lists yesterday’s edition is no orphan, nor is yesterday’s', () => {
  openDesk({
    'b.txt': told('News in Brief', '2016-06-28T08:00:00'),
    'c.txt': told('News in Brief', '2016-06-29T08:00:00', [
      { id: '1', title: 'News in Brief', pic: '/2016/06/28/p.jpg' },
    ]),
  });

  expect(orphans(9)).toEqual({ articles: [], count: 0 });
  expect(longestThreads(9).map(({ article, stories }) => [article.address, stories])).toEqual([
    ['/2016/06/28/news-in-brief', 2],
    ['/2016/06/29/news-in-brief', 2],
  ]);
});

test('a mention is wanted by all articles that list it, each once', () => {
  const bread = told('Bread', '2016-06-27T08:00:00', [{ id: '1', title: 'Talks' }]);
  openDesk({
    // Of two that are called so, an undated mention is neither.
    'a.txt': told('Talks', '2016-06-20T08:00:00', bread.list),
    'b.txt': told('Talks', '2016-06-26T08:00:00'),
    'c.txt': bread,
    'd.txt': bread,
  });

  expect(wantedStories(9)).toEqual({
    stories: [{ address: '/undated/talks', headline: 'Talks', listers: 2 }],
    count: 1,
  });
});

test('a picture is missing of an article itself as of those that it lists', () => {
  openDesk({
    'a.txt': told('Talks', '2016-06-20T08:00:00', [
      { id: '1', title: 'Talks', pic: '/2016/06/20/none.jpg' },
      { id: '2', title: 'Bread', pic: '/2016/06/19/none.jpg' },
    ]),
  });
  const question = { text: '', sort: 'path', isReversed: false } as const;

  expect(wantedPictures(9).count).toBe(2);
  expect(findCaptures(question, 1, 0)[0]?.found).toContainEqual({
    path: 'a.txt',
    code: 'picture-missing',
    times: 2,
  });
});
