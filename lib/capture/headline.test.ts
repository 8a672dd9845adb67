import { expect, test } from 'vitest';
import { mayBeSame, splitLabel, wordsOf } from './headline';

for (const [one, other] of [
  ['Iran talks', 'IRAN  –  “Talks”!'],
  ['Iran talks', 'Iran\u00a0talks'],
  ['Iran’s 2 talks', 'iran s 2 talks'],
  ['🔥', ' 🔥 '],
  ['ﬁve', 'five'],
  ['الســـلام في سوريّا', 'السلام في سوريا'],
  ['گفتگوی کری در ایران', 'گفتگوي كري در ايران'],
] as const)
  test(`\`${one}\` has the words of \`${other}\``, () => expect(wordsOf(one)).toBe(wordsOf(other)));

for (const [one, other] of [
  ['Iran talks', 'Irantalks'],
  ['Iran 1', 'Iran 2'],
  ['é 1', 'é 2'],
  ['é talks', 'étalks'],
  ['एक', 'एका'],
  ['ایران', 'روسیه'],
] as const)
  test(`\`${one}\` has other words than \`${other}\``, () => expect(wordsOf(one)).not.toBe(wordsOf(other)));

for (const [one, other, may] of [
  ['Iran', 'iraq', true],
  ['Iran', 'Syria', false],
  ['7 dead', '7 hurt', true],
  ['7 dead', 'Seven dead', false],
  ['“Iran', 'Syria', true],
  ['Iran', '“Syria', true],
  ['Élan', 'elan', true],
  ['', 'Iran', true],
] as const)
  test(`\`${one}\` ${may ? 'may have' : 'has not'} the words of \`${other}\`, by its first letter`, () => {
    expect(mayBeSame(one, other)).toBe(may);
  });

for (const [label, word] of [
  ['PICS', 'Pictures'],
  ['PHOTOS', 'Pictures'],
  ['VIDEO', 'Video'],
  ['LIVE', 'Live'],
  ['BREAKING', 'Breaking'],
  ['UPDATE', 'Update'],
  ['EXCLUSIVE', 'Exclusive'],
  ['OPINION', 'Opinion'],
  ['ANALYSIS', 'Analysis'],
] as const)
  test(`${label} is the label ${word}`, () => {
    expect(splitLabel(`${label}: Iran: talks`)).toEqual({ headline: 'Iran: talks', label: word });
  });
