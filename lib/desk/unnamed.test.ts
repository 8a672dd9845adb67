import { expect, test } from 'vitest';
import { findUnnamed } from './unnamed';

const story = (headline: string, standfirst: string) => ({ headline, standfirst });
const stories = [
  story('Shamkhani’s Talks in Moscow Go On', 'On Monday, Ali Shamkhani met officials in Moscow.'),
  story('Ali Shamkhani Meets Envoys', 'The visit of Ali Shamkhani goes on, and Shamkhani said so.'),
  story('Ali Shamkhani Leaves Moscow', 'An official, Ali Shamkhani, has left Moscow.'),
  story('Ali Shamkhani, Shamkhani and Moscow', 'There was no more to it.'),
];

test('names that three headlines hold are told, the commonest first, but not what a topic covers', () => {
  const match = (name: string) => new Set(name === 'Moscow' ? ['moscow'] : []);

  expect(findUnnamed(stories, match)).toEqual([
    { name: 'Shamkhani', headlines: 4 },
    { name: 'Ali Shamkhani', headlines: 3 },
  ]);
  expect(findUnnamed(stories, () => new Set())).toContainEqual({ name: 'Moscow', headlines: 3 });
  expect(findUnnamed(stories.slice(2), match)).toEqual([]);
});
