import { expect, test } from 'vitest';
import { parseStories } from './saved-story';

const story = {
  address: '/2016/06/28/iran-russia-security-officials-to-discuss-syria',
  headline: 'Iran, Russia Security Officials to Discuss Syria',
  day: '2016-06-28',
  lang: 'en',
  dir: 'ltr',
  saved: 1_467_100_000_000,
};

test('stories are read back as they were kept', () => {
  expect(parseStories(JSON.parse(JSON.stringify([story])))).toEqual([story]);
});

test('an undated story has no day, and a day is that of the address', () => {
  const [undated, misdated] = parseStories([
    { ...story, address: '/undated/a-story' },
    { ...story, day: '1999-01-01' },
  ]);
  expect(undated).not.toHaveProperty('day');
  expect(misdated?.day).toBe('2016-06-28');
});

for (const found of [undefined, null, 'stories', 7, {}, [[]], [null], [{ headline: 'No address' }]]) {
  test(`no story is read out of ${JSON.stringify(found)}`, () => expect(parseStories(found)).toEqual([]));
}

for (const address of [
  'https://elsewhere.example/2016/06/28/story',
  '//elsewhere.example/2016/06/28/story',
  '/2016/06/28/../../../saved',
  '/2016/06/28/story?query',
  '/2016/06/28',
  'javascript:alert(1)',
]) {
  test(`\`${address}\` is not the address of a story`, () =>
    expect(parseStories([{ ...story, address }])).toEqual([]));
}

test('what is unusable in a story is replaced, and the story stays', () => {
  const [read] = parseStories([
    { ...story, headline: ` ${'x'.repeat(9_999)}`, lang: '"><b>', dir: 'up', saved: 1e99 },
  ]);
  expect(read).toMatchObject({ headline: 'x'.repeat(500), lang: '', dir: 'ltr' });
  expect(read?.saved).toBeLessThanOrEqual(Date.now());
});

test('each story is read once', () => {
  expect(parseStories([story, { ...story, headline: 'The same again' }])).toEqual([story]);
});
