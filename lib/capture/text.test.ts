import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';
import { isVisible } from './text';

/** A paragraph as it is read, and what is wrong with it. */
function read(text: string) {
  const { article, diagnostics } = parse(written({ text, dump: 'NULL' }));
  const found = diagnostics.filter(({ code }) => code !== 'dump-empty');
  return {
    text: article?.paragraphs.join('|'),
    found: found.map(({ code, span, message }) => [code, span.text, message]),
  };
}

for (const [text, seen, found] of [
  ['It&#39;s on', "It's on", '&#39;'],
  ['It&#8217;s on', 'It’s on', '&#8217;'],
  ['It&#x2019;s on', 'It’s on', '&#x2019;'],
  ['It&#X2019;s on', 'It’s on', '&#X2019;'],
  ['m&sup2;', 'm²', '&sup2;'],
  ['&frac12; and &frac14;', '½ and ¼', '&frac12;'],
] as const) {
  test(`the entity in \`${text}\` is decoded, and told`, () => {
    const message = `\`${found}\` is HTML; it was decoded, once`;
    expect(read(text)).toEqual({ text: seen, found: [['entities-decoded', found, message]] });
  });
}

for (const text of ['AT&T', 'AT&T;', '&amp', '&nosuch;', '&#12345678;', '&#xfffffff;', '&;', '& so on;'])
  test(`\`${text}\` is no entity`, () => {
    expect(read(text)).toEqual({ text, found: [] });
  });

test('an entity is decoded once', () => {
  expect(read('&amp;amp;').text).toBe('&amp;');
});

for (const [text, seen] of [
  [' One', 'One'],
  ['One  two', 'One two'],
  ['One\ntwo\tthree', 'One two three'],
  ['One\u00a0\u00a0two\u2028 three', 'One two three'],
] as const)
  test(`the white space of \`${text.replace('\n', '↵')}\` is single spaces`, () => {
    expect(read(text)).toEqual({ text: seen, found: [] });
  });

for (const [text, seen, found, message] of [
  ['\u202e', '', '\u202e', 'The invisible character U+202E was taken out'],
  ['One\u000btwo', 'One two', '\u000b', 'The invisible character U+000B was taken out'],
  ['One\u0001two', 'Onetwo', '\u0001', 'The invisible character U+0001 was taken out'],
  ['One\u0085two', 'One two', '\u0085', 'The invisible character U+0085 was taken out'],
  ['One\u0081two', 'Onetwo', '\u0081', 'The invisible character U+0081 was taken out'],
  ['Iran\u009b31m', 'Iran31m', '\u009b', 'The invisible character U+009B was taken out'],
  ['It\u0092s', 'It’s', '\u0092', 'The invisible character U+0092 was read as Windows means it: `’`'],
  [
    '\u0093One\u0094 7\u009612',
    '“One” 7–12',
    '\u0093',
    'The invisible character U+0093 and 2 more were read as Windows means it: `“`',
  ],
  ['\u202eOne\u0007\u202c', 'One', '\u202e', 'The invisible character U+202E and 2 more were taken out'],
] as const) {
  test(`${message} of \`${seen}\``, () => {
    expect(read(`Lead.\n\n${text}`)).toEqual({
      text: ['Lead.', seen].filter(Boolean).join('|'),
      found: [['control-character', found, message]],
    });
  });
}

for (const [text, mark, more] of [
  ['Caf\ufffd', '\ufffd', ''],
  ['Caf\ufffd \ufffdt\ufffd', '\ufffd', ' and 2 more'],
  ['Caf&#xfffd;', '&#xfffd;', ''],
] as const)
  test(`letters that were lost of \`${text}\` are told, and stay to be seen`, () => {
    const { text: seen, found } = read(text);
    expect(seen).toBe(text.replace('&#xfffd;', '\ufffd'));
    expect(found).toContainEqual([
      'letters-lost',
      mark,
      `Expected a letter, found \`\ufffd\`${more}: it was lost before the capture was saved`,
    ]);
  });

test('what an entity hides is told at the entity', () => {
  const { found } = read('One &#x202e;two.');
  expect(found).toContainEqual([
    'control-character',
    '&#x202e;',
    'The invisible character U+202E was taken out',
  ]);
});

for (const [text, expected] of [
  ['a', true],
  ['7', true],
  ['!', true],
  ['€', true],
  ['🔥', true],
  ['', false],
  [' ', false],
  ['\u200e\u00a0', false],
] as const)
  test(`\`${text}\` shows ${expected ? 'something' : 'nothing'}`, () =>
    expect(isVisible(text)).toBe(expected));

test('where a word may be broken is no part of it', () => {
  const headline = 'Offi\u00adcials Meet in Mos&shy;cow\u2060';
  const { article } = parse(written({ title: headline, headline }));
  expect(article?.headline).toBe('Officials Meet in Moscow');
});
