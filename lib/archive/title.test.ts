import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { findStory } from './stories';
import { parseTitle } from './title';

test('a story called “Page” is not where its day has further pages', () => {
  const { archive } = archiveOf({ 'a.txt': { headline: 'Page', published: '2016-07-01T11:11:05' } });

  expect(findStory('/2016/07/01/page', archive)).toBeUndefined();
  expect(findStory('/2016/07/01/page-story', archive)?.headline).toBe('Page');
});

for (const [title, slug] of [
  ['Page 2', 'page-2'],
  ['Page story', 'page-story'],
  ['Pages', 'pages'],
] as const) {
  test(`a story called “${title}” is at \`${slug}\``, () => {
    expect(parseTitle(title).slug).toBe(slug);
  });
}

test('a headline is in the language of its own letters, not of those of a label', () => {
  expect(parseTitle('EXCLUSIVE: مقتل شخص')).toMatchObject({
    headline: 'مقتل شخص',
    language: { tag: 'ar', direction: 'rtl' },
  });
});
