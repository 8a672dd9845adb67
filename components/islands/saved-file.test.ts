import { expect, test } from 'vitest';
import { mergeFile, writeFile } from './saved-file';
import { mostSaved, type SavedStory } from './saved-story';

const story = (name: string): SavedStory => ({
  address: `/2016/06/28/${name}`,
  headline: name,
  day: '2016-06-28',
  lang: 'en',
  dir: 'ltr',
  saved: 1_467_100_000_000,
});
const [first, second, third] = [story('first'), story('second'), story('third')];

test('a list comes out of its file as it went in', () => {
  expect(mergeFile(writeFile([first, second]), [])?.stories).toEqual([first, second]);
});

test('stories of a file come behind those that are there, and are counted', () => {
  const text = JSON.stringify({ saved: [second, first, { headline: 'No address' }, 7, third] });
  const stories = [first, second, third];
  expect(mergeFile(text, [first])).toEqual({ stories, added: 2, known: 1, faulty: 2, left: 0 });
});

test('a story that a file has twice is known the second time, and not unreadable', () => {
  const text = JSON.stringify({ saved: [second, second] });
  expect(mergeFile(text, [first])).toMatchObject({ stories: [first, second], added: 1, known: 1, faulty: 0 });
});

test('stories that a full list has no room for are left out, and not called known', () => {
  const list = Array.from({ length: mostSaved - 1 }, (_, i) => story(`story-${i}`));
  const text = JSON.stringify({ saved: [story('story-0'), first, second, third] });
  const stories = [...list, first];
  expect(mergeFile(text, list)).toEqual({ stories, added: 1, known: 1, faulty: 0, left: 2 });
});

for (const text of ['', '{', '[]', 'null', '{"saved":{}}', '{"stories":[]}', '\0']) {
  test(`\`${text}\` is not a list of saved stories`, () => expect(mergeFile(text, [first])).toBeUndefined());
}
