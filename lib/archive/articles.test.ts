import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { articles, articlesBetween, articlesUntil } from './articles';

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
  expect(headlines(articlesUntil('2016-12-31T00:00:00', 50, archive))).toEqual(['Three', 'Two', 'One']);
  expect(headlines(articlesUntil('2016-12-31T00:00:00', 2, archive))).toEqual(['Three', 'Two']);
});

test('an article whose dateline is still to come waits for it', () => {
  const { archive } = archiveOf(captures);
  expect(headlines(articlesUntil('2016-06-30T23:59:59', 50, archive))).toEqual(['Two', 'One']);
  expect(headlines(articlesUntil('2016-07-01T00:00:00', 50, archive))).toEqual(['Three', 'Two', 'One']);
});

test('articles between two moments: without the first, with the second', () => {
  const { archive } = archiveOf(captures);
  const between = articlesBetween('2016-06-28T11:00:00', '2016-06-28T12:00:00', 1000, archive);
  expect(headlines(between)).toEqual(['Two']);
});

test('the index is asked in the order of time, without sorting', () => {
  const { archive } = archiveOf(captures);
  const plan = archive.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT * FROM ${articles} ORDER BY time DESC, address DESC LIMIT 50`,
  );
  expect(plan.map(({ detail }) => detail).join()).toMatch(/stories_articles(?!.*TEMP B-TREE)/s);
});
