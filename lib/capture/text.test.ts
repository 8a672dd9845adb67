import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';
import { creditOf } from './credit';
import { frame } from './frame';
import { splitLabel, wordsOf } from './headline';
import { languageOf } from './language';
import { momentOf, withOffset } from './wall-clock';

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
  ['Shells fell, the Syrian Observatory for Human Rights reported.', 'Syrian Observatory for Human Rights'],
  ['The talks failed, Iran’s delegation reported.', undefined],
] as const) {
  test(`“${closing}” credits ${agency ?? 'nobody'}`, () => expect(creditOf(closing)).toBe(agency));
}

for (const [title, headline, label] of [
  ['PICS: Iran Received S-300', 'Iran Received S-300', 'Pictures'],
  ['VIDEO : Talks', 'Talks', 'Video'],
  ['Russia: Iran Plays Key Role', 'Russia: Iran Plays Key Role', undefined],
  ['PICS:', 'PICS:', undefined],
  ['TOPICS: Talks', 'TOPICS: Talks', undefined],
] as const) {
  test(`\`${title}\` has ${label ? `the label ${label}` : 'no label'}`, () => {
    expect(splitLabel(title)).toEqual(label ? { headline, label } : { headline });
  });
}

test('the words of a headline are the same in any case, quotes, spacing and Unicode form', () => {
  expect(wordsOf('“Ahead  of Schedule”: T-90')).toBe(wordsOf('ahead of schedule t 90'));
  expect(wordsOf('CAFE\u0301')).toBe(wordsOf('caf\u00e9'));
  expect(wordsOf('🔥🔥')).toBe('🔥🔥');
  expect(wordsOf('Russia, Iran')).not.toBe(wordsOf('Russian Iran'));
});

for (const [text, tag, direction] of [
  ['Iran and Russia', undefined, 'ltr'],
  ['إيران وروسيا تبحثان الأزمة', 'ar', 'rtl'],
  ['دیدار وزیر دفاع ایران', 'fa', 'rtl'],
  ['ראש הממשלה', 'he', 'rtl'],
  ['Россия и Иран', 'ru', 'ltr'],
  ['伊朗与俄罗斯', 'zh', 'ltr'],
  ['東京でのロシア会談', 'ja', 'ltr'],
  ['Iran reacts to “إيران” in the press', undefined, 'ltr'],
  ['', undefined, 'ltr'],
] as const) {
  test(`\`${text}\` is ${tag ?? 'in the site’s language'}, ${direction}`, () => {
    expect(languageOf(text)).toEqual({ tag, direction });
  });
}

test('a moment gets the offset that the newsroom’s zone had then', () => {
  expect(withOffset('2016-06-28T11:11:05', 'Asia/Tehran')).toBe('2016-06-28T11:11:05+04:30');
  expect(withOffset('2016-12-28T11:11:05', 'Asia/Tehran')).toBe('2016-12-28T11:11:05+03:30');
  expect(withOffset('2016-12-28T11:11:05', 'America/St_Johns')).toBe('2016-12-28T11:11:05-03:30');
  expect(withOffset('2016-12-28T11:11:05', 'UTC')).toBe('2016-12-28T11:11:05+00:00');
});

for (const [what, clock, zone, moment] of [
  ['shown twice is the second one', '2026-11-01T01:30:00', 'America/New_York', '2026-11-01T06:30:00Z'],
  ['shown twice, over midnight,', '2021-09-21T23:30:00', 'Asia/Tehran', '2021-09-21T20:00:00Z'],
  ['after the second', '2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00Z'],
  ['before the first', '2026-11-01T00:59:59', 'America/New_York', '2026-11-01T04:59:59Z'],
  ['never shown comes after the gap', '2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00Z'],
  ['of a day that never was', '2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
] as const) {
  test(`a time ${what} in ${zone}, wherever the machine stands`, () => {
    expect(new Date(momentOf(clock, zone)).toISOString()).toBe(moment.replace('Z', '.000Z'));
  });
}

test('a frame shows where, what, the line with a mark, and the remedy', () => {
  const finding = {
    code: 'dump-length',
    line: 2,
    column: 1,
    length: 12,
    message: 'Wrong',
    hint: 'Mend it.',
  } as const;
  expect(frame('content/cut.txt', 'One\r\nstring(1125) "[\u001b]"', finding)).toBe(
    [
      'content/cut.txt:2:1 warning Wrong (dump-length)',
      '  2 | string(1125) "[\ufffd]"\n      ^^^^^^^^^^^^',
      '  Mend it.',
    ].join('\n\n'),
  );
});

test('a frame of a long line shows the stretch around the fault', () => {
  const place = { line: 1, column: 501, length: 3 };
  const finding = { ...place, code: 'related-entry', message: 'Wrong', hint: 'Mend it.' } as const;
  const [, excerpt = ''] = frame('a.txt', `${'x'.repeat(500)}bad${'y'.repeat(500)}`, finding).split('\n\n');
  const [line = '', marks = ''] = excerpt.split('\n');

  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('bad');
  expect(line.length).toBeLessThan(100);
});

test('where a word may be broken is no part of it', () => {
  const headline = 'Offi\u00adcials Meet in Mos&shy;cow\u2060';
  const { article } = parse(written({ title: headline, headline }));
  expect(article?.headline).toBe('Officials Meet in Moscow');
});
