import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Article } from '@/lib/archive/story';
import { LeadStory } from './lead-story';

const article: Article = {
  kind: 'article',
  address: '/2016/06/28/iran-russia',
  headline: 'Iran, Russia',
  language: { tag: undefined, direction: 'ltr' },
  published: '2016-06-28T11:11:05',
  day: '2016-06-28',
  standfirst: 'A senior official has met authorities.',
  words: 6,
};

for (const [text, body, offers] of [
  ['a standfirst alone', [], false],
  ['a text that is there whole', ['Officials arrived.'], false],
  ['the opening of a text', ['Officials arrived.', 'Talks went on. '.repeat(10)], true],
] as const) {
  test(`${text} ${offers ? 'offers' : 'does not offer'} to continue reading`, () => {
    const html = renderToStaticMarkup(<LeadStory article={article} body={[...body]} room={100} />);
    expect(html.includes('Continue reading')).toBe(offers);
  });
}
