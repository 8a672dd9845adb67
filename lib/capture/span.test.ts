import { expect, test } from 'vitest';
import { blocksOf, lastBlock, pointAt } from './span';

for (const marked of [
  '«',
  '«a',
  '  «a b',
  'a\n\n«b',
  'a\n \t\n«b\n c\n',
  'a\n\n  «b\r\nc\n \n\n',
  'a\r\n\r\n«b\r\nc',
  'a\r\r«b\rc',
  'a\r\n\n«b',
  '«a\r\nb',
  '«a\nb\n\n',
  'a\n\nb\n\n«c',
  'a\n\u200b\n«b',
])
  test(`the last block of ${JSON.stringify(marked)} begins at its mark`, () => {
    expect(lastBlock(marked.replace('«', ''))).toBe(marked.indexOf('«'));
  });

for (const gap of [
  '\n\n',
  '\r\n \t\r\n  ',
  '\r\r',
  '\n\u00a0\n',
  '\n\u200b\n',
  '\n\n\u200e\r\n',
  '\n &nbsp;&nbsp; \n',
])
  test(`${JSON.stringify(gap)} parts blocks`, () => {
    const text = `a\nb${gap}c`;
    expect([...blocksOf({ offset: 7, text })]).toEqual([
      { offset: 7, text: 'a\nb' },
      { offset: 7 + text.length - 1, text: 'c' },
    ]);
  });

test('a million lines that show nothing part two blocks', () => {
  for (const line of ['', ' ', '&nbsp;', '\u200b \u200b']) {
    const blocks = [...blocksOf({ offset: 0, text: `a${`\n${line}`.repeat(1_000_000)}\nb` })];
    expect(blocks.filter(({ text }) => /[a-z]$/.test(text)).map(({ text }) => text.trim())).toEqual([
      'a',
      'b',
    ]);
  }
});

for (const text of ['a\r\nb', 'a\n&amp;\nb', 'a\n&nbsp;b\nc'])
  test(`${JSON.stringify(text)} is one block`, () =>
    expect([...blocksOf({ offset: 0, text })]).toEqual([{ offset: 0, text }]));

for (const [marked, line, column] of [
  ['«', 1, 1],
  ['ab«c\nd', 1, 3],
  ['a\n«', 2, 1],
  ['a\nb\ncd«e\nf', 3, 3],
  ['a\r\nb\r\nc«', 3, 2],
  ['a\rb\r«c', 3, 1],
  ['a\n\r«', 3, 1],
] as const)
  test(`the mark in ${JSON.stringify(marked)} stands in line ${line}, column ${column}`, () => {
    expect(pointAt(marked.replace('«', ''), marked.indexOf('«'))).toEqual({ line, column });
  });
