import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { moreLike } from './more-like';
import { findStory } from './stories';
import type { Article } from './story';

test('more like an article are the stories that share its topics and words, not itself', () => {
  const told = (headline: string, published: string): Told => ({ headline, published, text: 'Text.' });
  const { archive } = archiveOf({
    'a.txt': told('Russia Sends Tanks to Syria', '2016-06-28T11:11:05'),
    'b.txt': told('Tanks of Russia Reach Syria', '2016-06-20T11:11:05'),
    'c.txt': told('Syria Votes', '2016-06-21T11:11:05'),
    'd.txt': told('A Recipe for Bread', '2016-06-22T11:11:05'),
  });
  const article = findStory('/2016/06/28/russia-sends-tanks-to-syria', archive) as Article;
  expect(moreLike(article, 6, archive).map(({ headline }) => headline)).toEqual([
    'Tanks of Russia Reach Syria',
    'Syria Votes',
  ]);
});
