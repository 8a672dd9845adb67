import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { articles, articlesAfter, newestArticles } from './articles';

const captures = {
  'one.txt': {
    headline: 'One',
    published: '2016-06-28T11:00:00',
    list: [{ id: '7', title: 'Listed', pic: '/2016/06/29/a.jpg' }],
  },
  'two.txt': { headline: 'Two', published: '2016-06-28T12:00:00' },
  'three.txt': { headline: 'Three', published: '2016-07-01T00:00:00' },
};
const headlines = (stories: { headline: string }[]) => stories.map(({ headline }) => headline);

test('the newest articles come first, and mentions never', () => {
  const { archive } = archiveOf(captures);
  expect(headlines(newestArticles(50, archive))).toEqual(['Three', 'Two', 'One']);
  expect(headlines(newestArticles(2, archive))).toEqual(['Three', 'Two']);
});

test('articles after a moment: without that moment itself', () => {
  const { archive } = archiveOf(captures);
  expect(headlines(articlesAfter('2016-06-28T11:00:00', 1000, archive))).toEqual(['Three', 'Two']);
});

test('the index is asked in the order of time, without sorting', () => {
  const { archive } = archiveOf(captures);
  const plan = archive.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT * FROM ${articles} ORDER BY time DESC, address DESC LIMIT 50`,
  );
  expect(plan.map(({ detail }) => detail).join()).toMatch(/stories_articles(?!.*TEMP B-TREE)/s);
});
