import { beforeEach, expect, test } from 'vitest';
import type { Archive } from './archive';
import { archiveOf } from './archive.fixture';
import { fewerWords, nearTopics } from './search-hints';

const captures = {
  'a.txt': { headline: 'Drought in Iran', published: '2016-06-28T10:00:00', text: 'It is dry.' },
  'b.txt': { headline: 'Drought in Syria', published: '2016-06-29T10:00:00', text: 'In Iran too.' },
  'c.txt': { headline: 'Votes', published: '2016-06-30T10:00:00', text: 'Of nobody.' },
};

let archive: Archive;
beforeEach(() => {
  archive = archiveOf(captures).archive;
});

const fewer = (text: string) => fewerWords({ text, order: 'relevance' }, archive);
const near = (text: string, limit = 9) => nearTopics(text, limit, archive).map(({ topic }) => topic);

test('of several words, each that finds stories by itself is told, once', () => {
  expect(fewer('drought votes zebra “drought”')).toEqual([
    { text: 'drought', stories: 2 },
    { text: 'votes', stories: 1 },
  ]);
  expect(fewer('drought-votes')).toHaveLength(2);
});

test('six words are tried, and one alone is not', () => {
  expect(fewer('a1 a2 a3 a4 a5 drought votes')).toEqual([{ text: 'drought', stories: 2 }]);
  expect(fewer('drought')).toEqual([]);
  expect(fewer('')).toEqual([]);
});

test('a topic may be meant that begins like a word, or else the most named ones', () => {
  expect(near('syrians talk')).toEqual(['syria']);
  expect(near('iranian syrian irany')).toEqual(['iran', 'syria']);
  expect(near('iranian syrian', 1)).toEqual(['iran']);
  expect(near('sy')).toEqual(['iran', 'syria']);
  expect(near('syr')).toEqual(['syria']);
  expect(near('zebra')).toEqual(['iran', 'syria']);
  expect(near('a1 a2 a3 a4 a5 a6 syria')).toEqual(['iran', 'syria']);
});
