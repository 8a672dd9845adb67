import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from './date-words';
import { isDateline } from './dateline-form';
import { languages, languagesLike } from './language';
import { plainLetters } from './plain-letters';
import { utcClockAt } from './wall-clock';
import { parseWrittenDate } from './written-date';

const known = Intl.DateTimeFormat.supportedLocalesOf([...new Set(languages())]);
const places = [
  'ar-SY',
  'ar-DZ',
  'ar-MA',
  'ckb-IR',
  'de-AT',
  'fa-AF',
  'fa-u-ca-gregory',
  'th-u-ca-gregory',
  'zh-TW',
];
const forms: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'medium' },
  { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric' },
];
const first = Date.UTC(2015, 0, 1);
const days = Array.from({ length: 3 * 365 + 1 }, (_, day) => first + day * 86_400_000);

for (const locale of [...known, ...places]) {
  test(`every day of three years is read as Intl writes it in ${locale}, with its weekday`, () => {
    const formats = forms.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));
    const wrong = days.flatMap((day, place) => {
      const moment = new Date(day + ((place * 67) % 1_440) * 60_000);
      const text = formats[place % formats.length]?.format(moment) ?? '';
      const { days: [found, other] = [], weekday } = parseWrittenDate(text) ?? {};
      const isRight = found === utcClockAt(moment).slice(0, 10) && other === undefined;
      return isRight && (!weekday || weekday.number === moment.getUTCDay()) ? [] : [[text, found]];
    });
    expect(wrong).toEqual([]);
  });
}

test('no language has a name for a month that is another’s for a different one', () => {
  for (const letters of ['a', 'ع', 'и', '月']) {
    const months = new Map<string, Set<number>>();
    for (const { text, month } of ['en', ...languagesLike(letters)].flatMap(wordsIn)) {
      const name = plainLetters(text);
      if (month) months.set(name, (months.get(name) ?? new Set()).add(month.number));
    }
    expect([...months].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
  }
});

test('a line that goes on behind a date, or says something before it, is none', () => {
  const moment = fc.date({ min: new Date(first), max: new Date(days.at(-1) ?? first), noInvalidDate: true });
  const said = fc.constantFrom('Paris', 'talks', 'طهران', 'تهران', 'переговоры', '会談', 'שיחות', '7');
  fc.assert(
    fc.property(fc.constantFrom(...known), moment, said, fc.boolean(), (locale, date, word, isBefore) => {
      const text = new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'UTC',
      }).format(date);
      expect(isDateline(text)).toBe(true);
      expect(isDateline(isBefore ? `${word} ${text}` : `${text} ${word}`)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
