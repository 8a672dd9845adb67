import { expect, test } from 'vitest';
import { type Finding, findingsOf, frame, printable } from './frame';

const finding: Finding = {
  code: 'related-entry',
  line: 1,
  column: 1,
  length: 1,
  message: 'Wrong',
  hint: 'Mend it.',
};
const title = (line: number, column: number) => `a.txt:${line}:${column} warning Wrong (related-entry)`;
const digits = '1234567890'.repeat(20);

for (const [column, length, shown, marks] of [
  [1, 3, digits.slice(0, 72), '^^^'],
  [36, 1, digits.slice(0, 72), `${' '.repeat(35)}^`],
  [37, 1, digits.slice(1, 73), `${' '.repeat(35)}^`],
  [100, 2, digits.slice(64, 136), `${' '.repeat(35)}^^`],
  [1, 200, digits.slice(0, 72), '^'.repeat(72)],
  [100, 200, digits.slice(64, 136), `${' '.repeat(35)}${'^'.repeat(37)}`],
  [199, 9, digits.slice(163), `${' '.repeat(35)}^^`],
  [201, 0, digits.slice(165), `${' '.repeat(35)}^`],
] as const) {
  test(`of a long line stands what is around column ${column}, with ${marks.trim().length} marks`, () => {
    expect(frame('a.txt', digits, { ...finding, column, length })).toBe(
      `${title(1, column)}\n\n  1 | ${shown}\n      ${marks}\n\n  Mend it.`,
    );
  });
}

for (const [text, line] of [
  ['One\n\nTwo', 2],
  ['One\n \t\nTwo', 2],
  ['One', 2],
  ['', 1],
] as const)
  test(`of line ${line} of «${text.replaceAll('\n', '↵')}» there is nothing to show`, () => {
    expect(frame('a.txt', text, { ...finding, line })).toBe(`${title(line, 1)}\n\n  Mend it.`);
  });

test('people are told places in lines and columns', () => {
  const span = { offset: 4, text: 'Two' };
  const told = { code: 'related-entry', message: 'Wrong', hint: 'Mend it.' } as const;
  expect(findingsOf('One\nTwo', [{ ...told, span }])).toEqual([{ ...told, line: 2, column: 1, length: 3 }]);
});

test('what would steer a terminal is shown one for one, so that marks stay under their place', () => {
  expect(printable('a\tb\r\nc\u2028d\u001be\u202ef')).toBe('a b  c d\ufffde\ufffdf');
});

test('a frame shows where, what, the line with a mark, and the remedy', () => {
  const dump = { ...finding, code: 'dump-length', line: 2, length: 12 } as const;
  expect(frame('content/cut.txt', 'One\r\nstring(1125) "[\u001b]"', dump)).toBe(
    [
      'content/cut.txt:2:1 warning Wrong (dump-length)',
      '  2 | string(1125) "[\ufffd]"\n      ^^^^^^^^^^^^',
      '  Mend it.',
    ].join('\n\n'),
  );
});
