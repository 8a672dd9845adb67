import { beforeEach, expect, test } from 'vitest';
import type { Archive } from './archive';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import type { Piece } from './excerpt';
import { countFound, findStories, headlinesLike, monthsFound, type Question, topicsFound } from './search';

const told = (headline: string, published: string, text: string): Told => ({ headline, published, text });
const captures: Record<string, Told> = {
  'body.txt': told(
    'Far Away',
    '2016-06-28T11:11:05',
    'Nothing here.\n\nNothing yet.\n\nA drought came at last.',
  ),
  'lead.txt': told('Near By', '2016-05-28T11:11:05', 'The drought is near in Iran.\n\nIt was Syria’s.'),
  'head.txt': told('Drought', '2015-04-28T11:11:05', 'It is dry.\n\nIn Iran.'),
  'french.txt': told('À Téhéran', '2015-04-27T11:11:05', 'Rien.'),
  'arabic.txt': {
    ...told('إيران تتحدث', '2015-04-26T11:11:05', 'قال المتحدث باسم الحكومة الإيرانيّة.'),
    list: [{ id: '7', title: 'Drought Pictured', pic: '/2015/04/20/a.jpg' }],
  },
};

let archive: Archive;
beforeEach(() => {
  archive = archiveOf(captures).archive;
});

const ask = (text: string, more: Partial<Question> = {}): Question => ({ text, order: 'relevance', ...more });
const headlines = (question: Question, from: Archive = archive) =>
  findStories(question, 20, 0, from).map(({ story }) => story.headline);
const show = (pieces: Piece[] = []) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('a word in the headline ranks over the standfirst, and that over the body', () => {
  expect(headlines(ask('drought')).filter((headline) => headline !== 'Drought Pictured')).toEqual([
    'Drought',
    'Near By',
    'Far Away',
  ]);
  expect(headlines(ask('drought', { order: 'date' }))).toEqual([
    'Far Away',
    'Near By',
    'Drought',
    'Drought Pictured',
  ]);
});

test('days, a topic and both narrow a search', () => {
  expect(headlines(ask('drought', { from: '2015-04-28', to: '2016-05-28' }))).toEqual(['Drought', 'Near By']);
  expect(headlines(ask('drought', { topic: 'syria' }))).toEqual(['Near By']);
  expect(headlines(ask('drought', { topic: 'iran', to: '2015-12-31' }))).toEqual(['Drought']);
});

test('it is told how many stories there are, of which days, months and topics', () => {
  expect(countFound(ask('drought'), archive)).toEqual({
    stories: 4,
    first: '2015-04-20',
    last: '2016-06-28',
  });
  expect(
    monthsFound(ask('drought', { to: '2015-12-31' }), 9, archive).map(({ value, stories }) => [
      value,
      stories,
    ]),
  ).toEqual([
    ['2016-06', 1],
    ['2016-05', 1],
    ['2015-04', 2],
  ]);
  expect(
    topicsFound(ask('drought', { topic: 'syria' }), 9, archive).map(({ name, stories }) => [name, stories]),
  ).toEqual([
    ['Iran', 2],
    ['Syria', 1],
  ]);
  expect(monthsFound(ask('drought', { topic: 'syria' }), 9, archive)).toEqual([
    { value: '2016-05', name: '2016-05', stories: 1 },
  ]);
});

test('nothing is found where nothing is asked for', () => {
  expect(countFound(ask('" *'), archive)).toEqual({ stories: 0, first: undefined, last: undefined });
});

for (const [text, found, headline] of [
  ['Teheran', 'À Téhéran', 'À [Téhéran]'],
  ['ايران', 'إيران تتحدث', '[إيران] تتحدث'],
  ['ایران', 'إيران تتحدث', '[إيران] تتحدث'],
  ['"far away"', 'Far Away', '[Far Away]'],
  ['pict*', 'Drought Pictured', 'Drought [Pictured]'],
] as const) {
  test(`\`${text}\` finds \`${found}\`, marked as it is written`, () => {
    const [first, ...others] = findStories(ask(text), 20, 0, archive);
    expect(first?.story.headline).toBe(found);
    expect(others).toEqual([]);
    expect(show(first?.headline)).toBe(headline);
  });
}

test('an excerpt is of the paragraph that holds what was asked for, in its own words', () => {
  const [far, near] = findStories(ask('drought', { order: 'date' }), 20, 0, archive);
  expect(show(near?.excerpt)).toBe('The [drought] is near in Iran.');
  expect(show(far?.excerpt)).toBe('A [drought] came at last.');
  const [arabic] = findStories(ask('الايرانية'), 20, 0, archive);
  expect(show(arabic?.excerpt)).toBe('قال المتحدث باسم الحكومة [الإيرانيّة].');
});

test('a long excerpt is cut between words, around the mark', () => {
  const text = `${'before '.repeat(60)}needle ${'after '.repeat(90)}`.trim();
  const long = archiveOf({ 'a.txt': told('Long', '2016-06-28T11:11:05', text) }).archive;
  const excerpt = show(findStories(ask('needle'), 1, 0, long)[0]?.excerpt);
  expect(excerpt).toMatch(/^… before .*before \[needle\] after .*after …$/);
  expect(excerpt.length).toBeLessThan(290);
});

test('a mention is found by its headline, and as the article when that came', () => {
  const { archive: own, folder } = archiveOf({
    'a.txt': { ...told('One', '2016-06-28T11:11:05', 'Text.'), list: [{ id: '7', title: 'Drought Ends' }] },
  });
  expect(findStories(ask('drought'), 9, 0, own).map(({ story }) => story.kind)).toEqual(['mention']);
  expect(findStories(ask('drought'), 9, 0, own)[0]?.excerpt).toEqual([]);

  writeCaptures(folder, { 'b.txt': told('Drought Ends', '2016-06-27T11:11:05', 'Rain at last.') });
  own.refresh();
  expect(findStories(ask('drought'), 9, 0, own).map(({ story }) => story.kind)).toEqual(['article']);
  expect(headlines(ask('rain'), own)).toEqual(['Drought Ends']);

  writeCaptures(folder, { 'b.txt': told('Drought Ends', '2016-06-27T11:11:05', 'Snow at last.') });
  own.refresh();
  expect(headlines(ask('rain'), own)).toEqual([]);
  expect(headlines(ask('snow'), own)).toEqual(['Drought Ends']);
});

test('what a reader types so far suggests headlines, newest first', () => {
  expect(headlinesLike('droug', 9, archive).map(({ headline }) => headline)).toEqual([
    'Drought',
    'Drought Pictured',
  ]);
  expect(headlinesLike('dry', 9, archive)).toEqual([]);
  expect(headlinesLike('" *', 9, archive)).toEqual([]);
});
