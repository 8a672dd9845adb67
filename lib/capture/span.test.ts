import { expect, test } from 'vitest';
import { lastBlock, pointAt } from './span';

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
])
  test(`the last block of ${JSON.stringify(marked)} begins at its mark`, () => {
    expect(lastBlock(marked.replace('«', ''))).toBe(marked.indexOf('«'));
  });

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
