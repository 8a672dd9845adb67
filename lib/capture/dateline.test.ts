import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';
import { findWeekday, write } from './dateline';

for (const dateline of [
  'Tue Jun 31, 2016 11:11:05',
  'Tue Jun 28, 2016 25:11:05',
  'Wed Feb 29, 2017 11:11:05',
  'Tue Jun 28, 16 11:11:05',
  'Tue Foo 28, 2016 11:11:05',
  '2016-13-01T11:11:05',
  'Tue Jun 28, 2016 24:00:00',
  'Tue Jun 28, 2016 11:60:00',
  'Tue Jun 28, 2016 11:11:60',
  'Tue Jun 28, 2016 0:30 pm',
  'Tue Jun 28, 2016 13:00 PM',
  'Fri Jun 28, 0999 11:11:05',
  'Tue Jun 28, 2016 11:11:05 in Tehran',
  '2016-06-28 11:11:05 in Tehran',
  'Tue Jun 28, 2016 11:11:05 +x',
  'Tuesday 11:11',
  'yesterday',
  '05/06/2016 11:11',
  '2016/06-28 11:11',
  '28 Jun 31, 2016 11:11',
  '05/06/2016',
  'Reported: Tue Jun 28, 2016 11:11:05',
]) {
  test(`refuses the dateline \`${dateline}\`, and puts no other in its place`, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span.text])).toEqual([
      ['dateline-unreadable', dateline],
    ]);
  });
}

for (const [dateline, message, hint] of [
  [
    '2016-06-08 11:11',
    'Expected the form `Wed Jun 8, 2016 11:11:00`, found `2016-06-08 11:11`; it was read so',
    'Check the date',
  ],
  [
    'Tue Jun 28, 2016 9:05 pm',
    'Expected the form `Tue Jun 28, 2016 21:05:00`, found `Tue Jun 28, 2016 9:05 pm`; it was read so',
    'Check the date',
  ],
  [
    '05/06/2016 11:11',
    'Expected a date such as `Tue Jun 28, 2016 11:11:05`, found `05/06/2016 11:11`, which may be 2016-06-05 or 2016-05-06',
    'Write which of the two it is',
  ],
  [
    '۸ تیر ۱۳۹۵ - ۱۱:۱۱',
    'Expected the form `Tue Jun 28, 2016 11:11:00`, found `۸ تیر ۱۳۹۵ - ۱۱:۱۱`; it was read so',
    'Check the date',
  ],
  ['Mon Jun 28, 2016 11:11:05', 'The dateline says `Mon`, 2016-06-28 was a Tuesday', 'The date was kept'],
  [
    'Thu Jun 28, 2096 11:11:05',
    'The dateline is in the future: `Thu Jun 28, 2096 11:11:05`',
    'The article is held back',
  ],
  ['today', 'Expected a date such as `Tue Jun 28, 2016 11:11:05`, found `today`', 'Correct it'],
] as const) {
  test(`${message}`, () => {
    expect(parse(written({ dateline })).diagnostics).toMatchObject([
      { message, hint: expect.stringContaining(hint) },
    ]);
  });
}

for (const dateline of [
  'Tue Jun 28, 2016 11:11:05',
  'Jun 28, 2016 11:11:05',
  'Sun Nov 22, 2026 00:00:00',
  'so 23. 1. 2016 11:11',
])
  test(`nothing is wrong with the day of \`${dateline}\``, () => {
    const found = parse(written({ dateline })).diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code !== 'dateline-form')).toEqual([]);
  });

for (const [dateline, stated, right] of [
  ['الاثنين 28 يونيو 2016 11:11', 'الاثنين', 'الثلاثاء'],
  ['دوشنبه ۸ تیر ۱۳۹۵ ۱۱:۱۱', 'دوشنبه', 'سه‌شنبه'],
  ['Lundi 28 juin 2016 11:11', 'Lundi', 'Mardi'],
  ['lun. 28 juin 2016 11:11', 'lun', 'mar'],
  ['28 Haziran 2016 PAZARTESİ 11:11', 'PAZARTESİ', 'SALI'],
  ['יום שני, 28 ביוני 2016 11:11', 'יום שני', 'יום שלישי'],
  ['2016年6月28日（水） 11:11', '水', '火'],
  ['2016년 6월 28일 (일) 11:11', '일', '화'],
  ['Montag, 28.06.2016 11:11', 'Montag', 'Dienstag'],
] as const) {
  test(`where \`${dateline}\` is wrong, its own language says what is right`, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article?.published).toBe('2016-06-28T11:11:00');
    expect(diagnostics.map(({ code, span, message }) => [code, span.text, message])).toEqual([
      ['dateline-form', dateline, expect.any(String)],
      [
        'dateline-weekday',
        dateline,
        `The dateline says \`${stated}\`, 2016-06-28 was a Tuesday, \`${right}\``,
      ],
    ]);
  });
}

const weekdayIn = (text: string) => findWeekday({ offset: 0, text });

test('the right weekday is written as long and in such letters as the one that is stated', () => {
  const rightFor = (stated: string) => weekdayIn(`${stated} Jun 28, 2016 11:11`)?.right;
  expect(['Mon', 'mon', 'MON', 'Monday', 'monday', 'MONDAY', 'Mond'].map(rightFor)).toEqual([
    ...['Tue', 'tue', 'TUE', 'Tuesday', 'tuesday', 'TUESDAY', 'Tuesday'],
  ]);
});

test('a weekday is not taken for a zone, nor for the month whose name it may be', () => {
  expect(weekdayIn('11:11 Sat 28 Jun 2016')).toEqual({ stated: 'Sat', right: 'Tue' });
  expect(weekdayIn('mar 27 jun 2016 11:11')).toEqual({ stated: 'mar', right: 'lun' });
});

test('no weekday is found where none is stated, or no day', () => {
  expect(['Jun 28, 2016 11:11:05', 'Tue Jun 31, 2016 11:11:05'].map(weekdayIn)).toEqual([
    undefined,
    undefined,
  ]);
});

test('every month and day is written in the reference form, and read again', () => {
  for (let month = 1; month <= 12; month++) {
    const clock = `2016-${String(month).padStart(2, '0')}-0${(month % 9) + 1}T01:02:03`;
    const dateline = write(clock);

    expect(dateline).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d, 2016 01:02:03$/);
    expect(parse(written({ dateline }))).toMatchObject({ article: { published: clock }, diagnostics: [] });
  }
});
