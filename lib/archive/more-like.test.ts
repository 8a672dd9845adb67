import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { moreLike } from './more-like';
import { findStory } from './stories';
import type { Article } from './story';

const told = (headline: string, published: string): Told => ({ headline, published, text: 'Text.' });

test('the longest words of a headline are looked for, and short ones are not', () => {
  const { archive } = archiveOf({
    'a.txt': told('The end is a new day for any and all of us', '2016-06-28T11:11:05'),
    'b.txt': told('The new day of all', '2016-06-20T11:11:05'),
    'c.txt': told(
      'Tenth ninths eighths sevenths elevenths twelfths hundredths thousandths one',
      '2016-06-21T11:11:05',
    ),
    'd.txt': told('Tenth', '2016-06-22T11:11:05'),
    'f.txt': told('Tenths', '2016-06-24T11:11:05'),
    'e.txt': told(
      'Tenth thousandths hundredths seconds millionths eighths elevenths twelfths sevenths',
      '2016-06-23T11:11:05',
    ),
  });
  const like = (address: string) =>
    moreLike(findStory(address, archive) as Article, 9, archive).map(({ headline }) => headline);
  expect(like('/2016/06/28/the-end-is-a-new-day-for-any-and-all-of-us')).toEqual([]);
  expect(like('/2016/06/22/tenth')).toHaveLength(2);
  const eight = findStory(
    '/2016/06/23/tenth-thousandths-hundredths-seconds-millionths-eighths-elevenths-twelfths-sevenths',
    archive,
  );
  expect(moreLike(eight as Article, 9, archive).map(({ headline }) => headline)).not.toContain('Tenth');
});

test('more like an article are the stories that share its topics and words, not itself', () => {
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

test('a story is like an article whose text, not its headline, names the same topic', () => {
  const { archive } = archiveOf({
    'a.txt': { ...told('Talks Go On', '2016-06-28T11:11:05'), text: 'Of Syria.' },
    'b.txt': told('Syria Votes', '2016-06-21T11:11:05'),
  });
  const article = findStory('/2016/06/28/talks-go-on', archive) as Article;
  expect(moreLike(article, 6, archive).map(({ headline }) => headline)).toEqual(['Syria Votes']);
});

test('numbers and words that any headline may have make no story like another', () => {
  const { archive } = archiveOf({
    'a.txt': told('What They Know of the 45 Killed in 2016', '2016-06-28T11:11:05'),
    'b.txt': told('What They Said: Oil Below 45 Dollars in 2016', '2016-06-21T11:11:05'),
    'c.txt': told('Know Your Rice', '2016-06-22T11:11:05'),
    'd.txt': told('Nine Killed on a Road', '2016-06-23T11:11:05'),
    'e.txt': told('مقتل ٤٥ شخصا في بغداد', '2016-06-24T11:11:05'),
    'f.txt': told('مهرجان في دمشق', '2016-06-25T11:11:05'),
  });
  const like = (address: string) =>
    moreLike(findStory(address, archive) as Article, 9, archive).map(({ headline }) => headline);
  expect(like('/2016/06/28/what-they-know-of-the-45-killed-in-2016')).toEqual(['Nine Killed on a Road']);
  expect(like('/2016/06/24/mqtl-45-shkhsa-fy-bghdad')).toEqual([]);
});
