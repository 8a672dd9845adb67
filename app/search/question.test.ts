import { expect, test } from 'vitest';
import { parseQuestion } from './question';

test('a filter that cannot be read narrows nothing, and is named', () => {
  const { question, unread } = parseQuestion({
    q: 'talks',
    from: '2016-13-01',
    to: '2016-06',
    topic: 'No topic',
    sort: 'newest',
  });
  expect(question).toEqual({ text: 'talks', order: 'relevance' });
  expect(unread).toEqual(['from', 'to', 'topic', 'order']);
});

test('filters that can be read, and fields that were left empty, are not named', () => {
  const asked = { q: 'talks', from: '2016-06-28', to: '', topic: 'syria', sort: 'date' };
  const { question, unread } = parseQuestion(asked);
  expect(question).toEqual({ text: 'talks', from: '2016-06-28', topic: 'syria', order: 'date' });
  expect(unread).toEqual([]);
  expect(parseQuestion({}).unread).toEqual([]);
});
