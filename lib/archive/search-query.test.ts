import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { countFound, findStories, headlinesLike, monthsFound, topicsFound } from './search';
import { fewerWords, nearTopics } from './search-hints';
import { matchOf, parseQuery } from './search-query';

for (const [text, match] of [
  ['syria', '"syria"'],
  ['Syria  talks', '"syria" AND "talks"'],
  ['"Security Officials" Iran', '"security officials" AND "iran"'],
  ['“Ahead of Schedule”', '"ahead of schedule"'],
  ['minis*', '"minis" *'],
  ['"minis*"', '"minis"'],
  ['S-300', '"s 300"'],
  ['NEAR(a b) OR NOT c AND -d', '"near a" AND "b" AND "or" AND "not" AND "c" AND "and" AND "d"'],
  ['headline:x ^y {z}', '"headline x" AND "y" AND "z"'],
  ['"unclosed phrase', '"unclosed" AND "phrase"'],
  ['" * - ( ) : \u202e', ''],
] as const) {
  test(`\`${text}\` asks for ${match || 'nothing'}`, () => expect(matchOf(parseQuery(text))).toBe(match));
}

test('while a reader types, the last word may be unfinished', () => {
  expect(matchOf(parseQuery('iran tal', true))).toBe('"iran" AND "tal" *');
  expect(matchOf(parseQuery('iran talks ', true))).toBe('"iran" AND "talks"');
  expect(matchOf(parseQuery('"iran talks"', true))).toBe('"iran talks"');
});

test('of a long question the first 32 words are looked for, within a thousand characters', () => {
  const many = Array.from({ length: 40 }, (_, i) => `w${i}`);
  const wordsOf = (text: string) => parseQuery(text).flatMap(({ words }) => words);

  expect(wordsOf(many.join(' '))).toEqual(many.slice(0, 32));
  expect(wordsOf(`iran "${many.join(' ')}" talks`)).toEqual(['iran', ...many.slice(0, 31)]);
  expect(wordsOf(`${' '.repeat(996)}iran talks`)).toEqual(['iran']);
});

test('any text is a safe question, and its answer can be shown', () => {
  const { archive } = archiveOf({ 'a.txt': { headline: 'Iran Talks', published: '2016-06-28T11:11:05' } });
  const signs = fc.constantFrom(
    '"',
    '*',
    'NEAR(',
    '-',
    ':',
    '^',
    'Iran',
    ' ',
    '\0',
    "'",
    ')',
    'AND',
    '\u202e',
    'é',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('relevance', 'date'), (text, order) => {
      const question = { text, order } as const;
      const { stories } = countFound(question, archive);
      if (stories > 0) expect(findStories(question, 9, 0, archive)).toHaveLength(stories);
      if (stories > 0) monthsFound(question, 9, archive);
      if (stories > 0) topicsFound(question, 9, archive);
      headlinesLike(text, 9, archive);
      fewerWords(question, archive);
      nearTopics(text, 9, archive);
    }),
  );
});

test('a question of ten thousand characters is answered', () => {
  const { archive } = archiveOf({ 'a.txt': { headline: 'Iran Talks', published: '2016-06-28T11:11:05' } });
  expect(countFound({ text: 'iran '.repeat(2_000), order: 'date' }, archive).stories).toBe(1);
  expect(countFound({ text: 'a'.repeat(10_000), order: 'date' }, archive).stories).toBe(0);
});
