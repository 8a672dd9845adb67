import { expect, test } from 'vitest';
import { buildMatcher } from './matcher';

const texts = ['إيران', 'فرنسا', 'نيجيريا', 'South', 'South Africa', '3M', 'Горбачёв'];
const match = buildMatcher(texts.map((text) => ({ text, topic: text, isAmbiguous: false })));

for (const [text, ...names] of [
  ['وإيران', 'إيران'],
  ['بفرنسا وفرنسا', 'فرنسا'],
  ['نإيران'],
  ['South Africa', 'South Africa'],
  ['South of Africa', 'South'],
  ['3M SELLS TAPE', '3M'],
  ['Сказал Горбачев', 'Горбачёв'],
] as [string, ...string[]][]) {
  test(`\`${text}\` holds ${names.join(' and ') || 'no name'}`, () =>
    expect([...match(text)]).toEqual(names));
}
