import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

const terms = [{ words: ['zebra'], isPrefix: false }];
const marked = (paragraphs: string[]) => excerptOf(paragraphs, terms).filter(({ isMarked }) => isMarked);

test('a word far down a long text is found, one at the end of a book is not looked for', () => {
  const page = 'Talks go on. '.repeat(1_000);
  expect(marked([page, page, 'A zebra.'])).toEqual([{ text: 'zebra', isMarked: true }]);
  expect(marked([...Array(2_000).fill(page), 'A zebra.'])).toEqual([]);
  expect(marked([`${page.repeat(2_000)} A zebra.`])).toEqual([]);
});
