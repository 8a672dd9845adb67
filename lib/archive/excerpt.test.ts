import { expect, test } from 'vitest';
import { excerptOf, markedText, type Piece } from './excerpt';
import { parseQuery } from './search-query';

const shown = (pieces: Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

for (const [asked, text, marked] of [
  ['iran', 'Iran and Iranians', '[Iran] and Iranians'],
  ['iran*', 'Iran and Iranians', '[Iran] and [Iranians]'],
  ['"iran talks"', 'Iran votes, talks in Iran', 'Iran votes, talks in Iran'],
  ['"iran talks" "talks open"', 'Iran talks open', '[Iran talks] open'],
  ['iran "iran talks"', 'Iran talks open', '[Iran talks] open'],
  ['iran talks', 'Iran talks open', '[Iran] [talks] open'],
  ['s-30*', 'S-300, a 300, Sa 300', '[S-300], a 300, Sa 300'],
  ['s-30*', 'The last is S', 'The last is S'],
] as const) {
  test(`\`${asked}\` marks \`${marked}\``, () =>
    expect(shown(markedText(text, parseQuery(asked)))).toBe(marked));
}

test('the pieces of a text are those that it has, and no empty ones', () => {
  expect(markedText('Iran talks', parseQuery('iran'))).toEqual([
    { text: 'Iran', isMarked: true },
    { text: ' talks', isMarked: false },
  ]);
  expect(excerptOf(['One.', 'Two.'], parseQuery('iran'))).toEqual([{ text: 'One.', isMarked: false }]);
  expect(excerptOf([], parseQuery('iran'))).toEqual([]);
});

const excerpt = (text: string, asked = 'zebra') => shown(excerptOf([text], parseQuery(asked)));

test('a text of 260 characters is shown whole, of a longer one what ends with a word', () => {
  const words = `zebra ${'word '.repeat(60)}`;
  expect(excerpt(`${words.slice(0, 259)}d`)).toBe(`[zebra] ${words.slice(6, 259)}d`);
  expect(excerpt(`${words.slice(0, 259)}dd`)).toBe(
    `[zebra] ${'word '.repeat(50)}wor`.slice(0, -4).concat(' …'),
  );
});

test('an excerpt from far down ends with the text, where that is near', () => {
  const text = `${'before '.repeat(30)}zebra ${'after '.repeat(9)}`.trim();
  expect(excerpt(text)).toMatch(/^… before .* \[zebra\] (after ){8}after$/);
});

test('a word without end is cut, and the mark stays in sight', () => {
  expect(excerpt(`A zebra${'a'.repeat(400)}`, 'zebra*')).toBe(`A [zebra${'a'.repeat(253)}] …`);
});

test('what stands beyond an excerpt is not marked in it', () => {
  const text = `A zebra ${'word '.repeat(80)}zebra`;
  expect(excerpt(text)).toMatch(/^A \[zebra\] (word )+…$/);
  expect(excerpt(text).length).toBeLessThan(270);
});

for (const start of ['', 'a', 'ab'])
  test(`in a text without spaces no sign is cut in two, ${start.length} letters further`, () => {
    const signs = '😀'.repeat(300);
    expect(excerpt(`${start}${signs}zebra${signs}`)).toMatch(/^… (😀){45,46}\[zebra\](😀)+ …$/u);
  });

test('a word far down a long text is found, one at the end of a book is not looked for', () => {
  const page = 'Talks go on. '.repeat(1_000);
  const marked = (paragraphs: string[]) =>
    excerptOf(paragraphs, parseQuery('zebra')).filter(({ isMarked }) => isMarked);

  expect(marked([page, page, 'A zebra.'])).toEqual([{ text: 'zebra', isMarked: true }]);
  expect(marked([...Array(2_000).fill(page), 'A zebra.'])).toEqual([]);
  expect(marked([`${page.repeat(2_000)} A zebra.`])).toEqual([]);
});
