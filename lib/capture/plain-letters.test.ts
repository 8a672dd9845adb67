import { expect, test } from 'vitest';
import { placedLetters, plainLetters, westernDigits } from './plain-letters';

test('digits of every script are read', () => {
  const digits = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => /\p{Nd}/u.test(character),
  );
  expect(digits.length).toBeGreaterThan(600);
  expect(westernDigits(digits.join(''))).toBe('0123456789'.repeat(digits.length / 10));
});

for (const [one, other] of [
  ['FÉVRIER', 'fevrier'],
  ['Kasım', 'KASIM'],
  ['İYİ', 'iyi'],
  ['أيّار', 'ايار'],
  ['تیر', 'تير'],
  ['اکتبر', 'اكتبر'],
  ['یکی', 'يكي'],
  ['ماى', 'ماي'],
  ['الجمعة', 'الجمعه'],
  ['سه‌شنبه', 'سهشنبه'],
  ['ΙΟΎΝΙΟΣ', 'Ιουνιος'],
  ['６월', '6월'],
] as const) {
  test(`\`${one}\` and \`${other}\` are the same letters`, () => {
    expect(plainLetters(one)).toBe(plainLetters(other));
    expect(placedLetters(one).plain).toBe(plainLetters(other));
  });
}

test('each letter has its place in the text, and white space is single', () => {
  const { plain, places } = placedLetters('À\t \u200fﬁ ۲🔥x');
  expect(plain).toBe('a fi 2🔥x');
  expect(places).toEqual([0, 1, 4, 4, 5, 6, 7, 7, 9, 10]);
});
