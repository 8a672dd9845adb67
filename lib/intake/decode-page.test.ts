import { expect, test } from 'vitest';
import { decodePage } from './decode-page';
import { parseIncoming } from './reading';

const said = (head: string, ...bytes: number[]) =>
  decodePage(Buffer.concat([Buffer.from(head), Buffer.from(bytes)]));

for (const [what, head, bytes, text, isGuess] of [
  ['declared windows-1256', '<meta charset="windows-1256">', [0xd3, 0xe6, 0xd1], 'سور', false],
  [
    'declared in http-equiv',
    '<meta http-equiv=x content="text/html; charset=ISO-8859-1">',
    [0x93, 0xe9],
    '“é',
    false,
  ],
  ['declared in XML', '<?xml version="1.0" encoding="windows-1251"?>', [0xd0], 'Р', false],
  ['UTF-8 that is not declared', '<p>', [0xd8, 0xb3], 'س', false],
  ['declared UTF-16 that it cannot be', '<meta charset="utf-16">', [0xd8, 0xb3], 'س', false],
  ['declared as UTF-8 wrongly', '<meta charset="utf-8">', [0x93], '“', true],
  ['declared as nothing known', '<meta charset="klingon">', [0xd8, 0xb3], 'س', true],
  ['Arabic without a declaration', '<html lang="ar">', [0xd3], 'س', true],
] as const) {
  test(`a page is read that is ${what}`, () => {
    const { text: found, isGuess: guessed } = said(head, ...bytes);
    expect({ text: found.slice(head.length), isGuess: guessed }).toEqual({ text, isGuess });
  });
}

test('a byte order mark counts before what a page declares', () => {
  const text = '<meta charset="windows-1256">سوريا';
  expect(decodePage(Buffer.from(`\ufeff${text}`)).text).toBe(text);
  expect(decodePage(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({
    text,
    encoding: 'utf-16le',
    isGuess: false,
  });
});

test('a page is known by how it begins, in either order of the bytes of UTF-16', () => {
  const page = Buffer.from('\ufeff<!doctype html><title>Talks</title>', 'utf16le');
  for (const bytes of [page, Buffer.from(page).swap16()]) {
    const reading = parseIncoming({ name: 'talks.txt', bytes }, '2026-11-22T00:00:00');
    expect(reading).toMatchObject({ source: '<!doctype html><title>Talks</title>' });
    expect(JSON.stringify(reading)).toContain('Expected the story in the page, found no paragraph');
  }
});
