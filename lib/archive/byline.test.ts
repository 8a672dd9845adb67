import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import type { Piece } from './excerpt';
import { findStories } from './search';
import { findStory } from './stories';

const told: Told = {
  headline: 'Talks',
  published: '2016-06-28T11:11:05',
  text: 'They met today.\n\nIt rained.',
};
const by = (writer: string): Told => ({ ...told, text: `By ${writer}\n\n${told.text}` });

test('a byline is told as it stands, and no word of it is one of the text', () => {
  const { archive } = archiveOf({ 'a.txt': by('Jane Doe') });
  expect(findStory('/2016/06/28/talks', archive)).toMatchObject({
    byline: 'By Jane Doe',
    standfirst: 'They met today.',
    words: 5,
  });
});

test('two texts are one only where they name the same writers', () => {
  const { archive } = archiveOf({
    'a.txt': by('Jane Doe'),
    'b.txt': by('Jane Doe'),
    'c.txt': by('John Roe'),
  });
  const sql = 'SELECT byline FROM stories ORDER BY byline';
  expect(archive.all(sql)).toEqual([{ byline: 'By Jane Doe' }, { byline: 'By John Roe' }]);
});

const show = (pieces: Piece[] = []) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('who wrote an article is found as its standfirst is, and shown where nothing else was found', () => {
  const rain: Told = { ...told, headline: 'Doe', text: 'Nothing.\n\nJane came.' };
  const { archive } = archiveOf({ 'a.txt': rain, 'b.txt': by('Jane Doe') });
  const found = (text: string) =>
    findStories({ text, order: 'relevance' }, 9, 0, archive).map(({ excerpt }) => show(excerpt));

  expect(found('jane')).toEqual(['By [Jane] Doe', '[Jane] came.']);
  expect(found('rained')).toEqual(['It [rained].']);
  expect(found('talks')).toEqual(['They met today.']);
});
