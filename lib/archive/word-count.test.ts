import { expect, test } from 'vitest';
import { countWords } from './word-count';

for (const [text, words] of [
  ['Talks', 1],
  ['Talks go “on” – again…', 5],
  ['وصل المسؤول إلى موسكو', 4],
  ['회담이 계속된다', 2],
  ['外交部发言人耿爽在当日例行记者会上说', 10],
  ['「怖かった」と住民は話した。', 6],
  ['สำนักพระราชวังแถลงว่าเศรษฐกิจไทยเติบโต', 8],
] as const)
  test(`\`${text}\` has about ${words} words`, () => expect(countWords(text)).toBe(words));
