import { expect, test } from 'vitest';
import { breathsOf } from './breaths';

const sentence = (letters: number, end = '.') => `${'word '.repeat(letters / 5).slice(0, letters - 1)}${end}`;

test('short sentences are spoken in one breath', () => {
  expect(breathsOf('It cost 1.9 million. Nobody asked.')).toEqual(['It cost 1.9 million. Nobody asked.']);
  expect(breathsOf('')).toEqual([]);
});

test('a breath ends with a sentence, and none is longer than 160 signs', () => {
  const [one, two, three] = [sentence(90), sentence(60, '؟»'), sentence(100, '!')];
  expect(breathsOf(`${one} ${two} ${three}`)).toEqual([`${one} ${two}`, three]);
});

test('a long sentence is taken apart at its commas, and without them between words', () => {
  const [half, rest] = [sentence(100, '،'), sentence(120)];
  expect(breathsOf(`${half} ${rest}`)).toEqual([half, rest]);
  expect(breathsOf(sentence(400)).map(({ length }) => length)).toEqual([159, 159, 80]);
});

test('nothing of a text is left out, not even of one without spaces', () => {
  const text = `${'好'.repeat(100)}。${'x'.repeat(500)} end`;
  expect(breathsOf(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(Math.max(...breathsOf(text).map(({ length }) => length))).toBeLessThanOrEqual(161);
});
