import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { findStory, recentStories, relatedTo } from './stories';
import type { Article } from './story';

const talks: Told = {
  headline: 'Talks',
  published: '2016-06-28T11:11:05',
  text: 'They met today.\n\nNothing came of it, Press TV reported.',
  list: [
    { id: '1', title: 'Pictured', pic: '/2016/04/15/alalam_635963521781333735_25f_4x3.jpg' },
    { id: '2', title: 'Not There', pic: '/2016/04/15/none.jpg' },
    { id: '3', title: 'Undated' },
  ],
};

test('an article that nobody lists is told without what it lacks', () => {
  const { archive } = archiveOf({ 'a.txt': { ...talks, text: 'They met today.' } });
  expect(findStory('/2016/06/28/talks', archive)).toEqual({
    kind: 'article',
    address: '/2016/06/28/talks',
    headline: 'Talks',
    language: { tag: undefined, direction: 'ltr' },
    published: '2016-06-28T11:11:05',
    day: '2016-06-28',
    standfirst: 'They met today.',
    words: 3,
  });
});

test('an article is told with its id, its credit and how long it is', () => {
  const lister: Told = { ...talks, headline: 'Lister', list: [{ id: '7', title: 'Talks' }] };
  const { archive } = archiveOf({ 'a.txt': talks, 'b.txt': lister });
  expect(findStory('/2016/06/28/talks', archive)).toMatchObject({ id: '7', credit: 'Press TV', words: 10 });
});

test('a mention is told with its picture where that is there, and without a day where it has none', () => {
  const { archive } = archiveOf({ 'a.txt': talks });
  const [story] = recentStories(1, archive);
  const [pictured, absent, undated] = relatedTo(story as Article, archive);

  expect(pictured?.picture).toBe('/2016/04/15/alalam_635963521781333735_25f_4x3.jpg');
  expect(absent).toMatchObject({ headline: 'Not There', day: '2016-04-15' });
  expect(absent).not.toHaveProperty('picture');
  expect(undated).toEqual({
    kind: 'mention',
    address: '/undated/undated',
    headline: 'Undated',
    id: '3',
    language: { tag: undefined, direction: 'ltr' },
  });
});
