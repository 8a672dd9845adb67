import { resolveTitle } from 'next/dist/lib/metadata/resolvers/resolve-title';
import { expect, test } from 'vitest';
import { articleWith } from '@/lib/publish/article.fixture';
import { pageHead, storyHead } from './head';

for (const title of ['Officials to Discuss Syria', "Oil at $50, $& and $' and $$", '%s']) {
  test(`\`${title}\` stands in the title of its page as it is`, () => {
    const head = pageHead({ title, description: '', address: '/' });
    expect(resolveTitle(head.title, '%s · Dateline').absolute).toBe(`${title} · Dateline`);
  });
}

for (const [told, author] of [
  [{ byline: 'By Jane Doe', credit: 'Press TV' }, 'Jane Doe'],
  [{ credit: 'Press TV' }, 'Press TV'],
  [{}, 'Dateline'],
] as const) {
  test(`an article by ${author} says so where it is shared`, () => {
    expect(storyHead(articleWith(told)).openGraph).toMatchObject({ authors: [author] });
  });
}

for (const [standfirst, described] of [
  ['The talks have opened.', 'The talks have opened.'],
  [`${'Talks '.repeat(49)}have opened.`, `${'Talks '.repeat(49)}have…`],
  ['😀'.repeat(400), `${'😀'.repeat(299)}…`],
] as const) {
  test(`search engines read \`${described.slice(-12)}\` at the end of a standfirst of ${standfirst.length}`, () => {
    expect(storyHead(articleWith({ standfirst })).description).toBe(described);
  });
}
