import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { findStories } from './search';
import { findStory, recentStories, relatedTo } from './stories';

const headline = `Talks ${'open again '.repeat(10_000)}`.trim();
const told = { headline, published: '2016-06-28T11:11:05' };
const list = [{ id: '1', title: headline.replace('Talks', 'Other'), pic: '/2016/04/15/a.jpg' }];

test('a headline without end is whole on the story’s own page, and cut wherever it is listed', () => {
  const { archive } = archiveOf({ 'a.txt': { ...told, list } });
  const [story] = recentStories(1, archive);
  const own = findStory(story?.address ?? '', archive);
  const found = findStories({ text: 'talks', order: 'date' }, 1, 0, archive);
  const related = own?.kind === 'article' ? relatedTo(own, archive) : [];

  expect(own?.headline).toBe(headline);
  expect(story?.headline).toBe(`${headline.slice(0, 499)}…`);
  expect(found[0]?.headline.map(({ text }) => text).join('')).toBe(story?.headline);
  expect(related[0]?.headline).toMatch(/^Other open .{400,490}…$/);
});

test('no sign is cut in two', () => {
  const { archive } = archiveOf({ 'a.txt': { ...told, headline: `A${'😀'.repeat(600)}` } });
  expect(recentStories(1, archive)[0]?.headline).toBe(`A${'😀'.repeat(498)}…`);
});

for (const letter of ['T', '😀'])
  test(`a headline of 500 \`${letter}\` is listed whole`, () => {
    const { archive } = archiveOf({ 'a.txt': { ...told, headline: letter.repeat(500) } });
    expect(recentStories(1, archive)[0]?.headline).toBe(letter.repeat(500));
  });
