import { resolveTitle } from 'next/dist/lib/metadata/resolvers/resolve-title';
import { expect, test } from 'vitest';
import { pageHead } from './head';

for (const title of ['Officials to Discuss Syria', "Oil at $50, $& and $' and $$", '%s']) {
  test(`\`${title}\` stands in the title of its page as it is`, () => {
    const head = pageHead({ title, description: '', address: '/' });
    expect(resolveTitle(head.title, '%s · Dateline').absolute).toBe(`${title} · Dateline`);
  });
}
