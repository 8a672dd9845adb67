import { expect, test } from 'vitest';
import { archiveOf, writeCaptures } from './archive.fixture';
import { findForward, findStory, recentStories, relatedTo } from './stories';
import type { Article } from './story';

const list = [
  { id: '20', title: 'Ministers Meet', pic: '/2016/06/08/a.jpg' },
  { id: '21', title: 'Ministers Meet', pic: '/2016/06/08/b.jpg' },
];
const talks = { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05', list };

test('of two captures with the same text, the one with the longer related list is the article', () => {
  const { archive } = archiveOf({ 'a.txt': { ...talks, list: [] }, 'b.txt': talks });
  const article = findStory('/2016/06/28/officials-discuss-syria', archive) as Article;

  expect(recentStories(9, archive)).toHaveLength(3);
  expect(relatedTo(article, archive).map(({ id }) => id)).toEqual(['20', '21']);
});

test('a mention that had its id in its address leads on when its capture comes', () => {
  const { archive, folder } = archiveOf({ 'a.txt': talks });
  expect(findStory('/2016/06/08/ministers-meet-21', archive)).toMatchObject({ kind: 'mention', id: '21' });

  writeCaptures(folder, { 'b.txt': { headline: 'Ministers meet', published: '2016-06-09T08:00:00' } });
  archive.refresh();
  expect(findStory('/2016/06/08/ministers-meet-21', archive)).toBeUndefined();
  expect(findForward('/2016/06/08/ministers-meet-21', archive)).toBe('/2016/06/09/ministers-meet');
});

test('stories of one minute are counted, past a headline that ends in such a number', () => {
  const captures = ['00', '10', '20'].map((second) => [
    `${second}.txt`,
    { ...talks, published: `2016-06-28T14:32:${second}`, text: `At ${second}.` },
  ]);
  const { archive } = archiveOf({
    'morning.txt': talks,
    ...Object.fromEntries(captures),
    'other.txt': { ...talks, headline: 'Officials Discuss Syria 1432 2' },
  });
  const addresses = archive.all("SELECT key, address FROM stories WHERE kind = 'article' ORDER BY key");

  expect(addresses).toEqual([
    { key: '00.txt', address: '/2016/06/28/officials-discuss-syria-1432' },
    { key: '10.txt', address: '/2016/06/28/officials-discuss-syria-1432-3' },
    { key: '20.txt', address: '/2016/06/28/officials-discuss-syria-1432-4' },
    { key: 'morning.txt', address: '/2016/06/28/officials-discuss-syria' },
    { key: 'other.txt', address: '/2016/06/28/officials-discuss-syria-1432-2' },
  ]);
});
