import { expect, test } from 'vitest';
import { dayIn } from './day-in';

for (const [locale, day, said] of [
  ['en', '2016-06-28', '28 June 2016'],
  ['fa-u-nu-arabext', '2016-06-28', '۸ تیر ۱۳۹۵'],
  ['en', '2016-13-01', ''],
  // The beginning of `/undated/10-questions`, where stories have their day.
  ['en', 'undated-10', ''],
  ['en', '', ''],
] as const) {
  test(`in ${locale} \`${day}\` is «${said}»`, () => expect(dayIn(locale, day)).toBe(said));
}
