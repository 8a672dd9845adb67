import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StoryActions } from './story-actions';
import { TopicLinks } from './topic-links';
import { wordsIn } from './words/words';

const words = wordsIn({ tag: 'en', direction: 'ltr' });
const story = {
  kind: 'mention',
  id: '7',
  address: '/2016/06/28/talks',
  headline: 'Talks',
  language: { tag: 'he', direction: 'rtl' },
} as unknown as Parameters<typeof StoryActions>[0]['story'];

test('rows of words in another direction begin on the side of the page’s text', () => {
  const markup = [
    renderToStaticMarkup(createElement(TopicLinks, { topics: [{ topic: 'iran', name: 'Iran' }], words })),
    renderToStaticMarkup(createElement(StoryActions, { story, words })),
  ];
  for (const each of markup) expect(each).toMatch(/^<(?:nav|div)(?! [^>]*dir=)[^>]* lang="en"/);
});
