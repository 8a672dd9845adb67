import { expect, test } from 'vitest';
import { creditIn, creditOf } from './credit';

for (const [closing, agency] of [
  ['displaced half of the population, Press TV reported.', 'Press TV'],
  ['the talks would go on, the Fars News Agency reported.', 'Fars News Agency'],
  ['the talks would go on, Al-Alam reports', 'Al-Alam'],
  ['the talks would go on, al-Mayadeen TV reported.', 'al-Mayadeen TV'],
  ['the talks would go on, Lebanon’s al-Manar TV reported.', 'Lebanon’s al-Manar TV'],
  ['the talks would go on, Voice of America reported.', 'Voice of America'],
  ['the talks would go on, the official SANA news agency reported.', 'SANA news agency'],
  ['“The talks go on,” Reuters reported.', 'Reuters'],
  ['the talks would go on, he reported.', undefined],
  ['the talks would go on, He reported.', undefined],
  ['the talks would go on, Shamkhani said.', undefined],
  ['Press TV reported the talks, and they went on.', undefined],
  ['the talks would go on, Press TV reported on Monday.', undefined],
  ['the talks would go on, Press TV, reported.', undefined],
  ['the talks would go on, Fars said. It reported.', undefined],
  ['the talks would go on, Fars and Mehr, all reported.', undefined],
  ['the talks would go on, Press Two, it has reported.', undefined],
  ['the talks would go on, France24 has reported', 'France24'],
  ['the talks would go on, Radio X24 reported.', 'Radio X24'],
  ['the talks would go on, The Fars News Agency of Iran reported.', undefined],
  ['the talks would go on, Islamic Republic News agency reports.', 'Islamic Republic News agency'],
  ['the talks would go on, One Two Three Four Five reported.', 'One Two Three Four Five'],
  ['the talks would go on, One Two Three Four Five Six reported.', undefined],
  [`the talks would go on, ${'A'.repeat(120)} reported.`, undefined],
  ['Twelve died, Yemen’s al-Masirah television reported.', 'Yemen’s al-Masirah television'],
  ["They advanced, Iraq's Al Sumaria TV has reported.", "Iraq's Al Sumaria TV"],
  ['They met, Israel’s Haaretz newspaper reported.', 'Israel’s Haaretz newspaper'],
  ['They met, the state-run SANA news agency reported.', 'SANA news agency'],
  ['They met, the state SANA news agency reported.', 'SANA news agency'],
  ['Shells fell, the Syrian Observatory for Human Rights reported.', 'Syrian Observatory for Human Rights'],
  ['The talks failed, Iran’s delegation reported.', undefined],
] as const) {
  test(`“${closing}” credits ${agency ?? 'nobody'}`, () => expect(creditOf(closing)).toBe(agency));
}

const credited = 'The talks go on, Press TV reported.';
for (const below of [[], ['AB/XY'], ['(more to come)'], ['More to follow...'], ['ENDS', 'Tags: Syria, Iran']])
  test(`a story's credit is found above ${JSON.stringify(below)}`, () =>
    expect(creditIn(['Lead.', credited, ...below])).toBe('Press TV'));

for (const below of [
  ['He left.'],
  ['“He left.”'],
  ['AB/XY', 'He left.'],
  ['One', 'Two', 'Three'],
  [`A${' b'.repeat(20)}`],
])
  test(`a story that ends in ${JSON.stringify(below)} credits nobody above that`, () =>
    expect(creditIn([credited, ...below])).toBeUndefined());
