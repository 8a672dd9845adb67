import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { recentStories } from './stories';

const told: Told = { headline: 'Talks', published: '2016-06-28T11:11:05' };

test('an article has the id under which its own list names it', () => {
  const list = [{ id: '9', title: 'Talks', pic: '/2016/06/28/a.jpg' }];
  const { archive } = archiveOf({ 'a.txt': { ...told, list } });
  expect(recentStories(9, archive)).toMatchObject([{ kind: 'article', id: '9' }]);
});

for (const [text, language] of [
  ['They met in Moscow.', { tag: undefined, direction: 'ltr' }],
  [
    'التقى الوزراء في موسكو، وقال المتحدث باسم الحكومة إن المحادثات كانت جيدة.',
    { tag: 'ar', direction: 'rtl' },
  ],
] as const) {
  test(`an article of \`${text}\` is read ${language.direction}`, () => {
    const { archive } = archiveOf({ 'a.txt': { ...told, text } });
    expect(recentStories(1, archive)[0]?.language).toEqual(language);
  });
}
