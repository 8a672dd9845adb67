import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference';

for (const [before, after, line, removed, added] of [
  ['a\nb\nc', 'a\nb\nc', 4, [], []],
  ['a\nb\nc', 'a\nx\nc', 2, ['b'], ['x']],
  ['a\nb\nc', 'a\nc', 2, ['b'], []],
  ['a\na', 'a\na\na', 3, [], ['a']],
  ['a\nb', 'x\nb', 1, ['a'], ['x']],
  ['a\nb', 'a\nx', 2, ['b'], ['x']],
  ['a\r\nb\r\nc', 'a\r\nx\r\nc', 2, ['b'], ['x']],
  ['a\r\nb', 'a\nb', 1, ['a␍␊'], ['a␊']],
  ['a\nb\rc', 'a\nb\nc', 2, ['b␍'], ['b␊']],
] as const) {
  test(`from ${JSON.stringify(before)} to ${JSON.stringify(after)} the difference begins in line ${line}`, () => {
    expect(differenceOf(before, after)).toEqual({ line, removed, added });
  });
}

test('a difference, put in its place, makes the one text of the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c\r', ''), { maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before.includes('\r') === after.includes('\r'));
      const split = (whole: string) => whole.split(/\r\n|\r|\n/);
      const { line, removed, added } = differenceOf(before, after);
      expect(split(before).toSpliced(line - 1, removed.length, ...added)).toEqual(split(after));
    }),
  );
});
