import { wordsIn } from './words/words';

/** A day of the week: `Monday`, `Mon`, `M`. */
export type Weekday = { long: string; short: string; letter: string };

/** The days of the week, from that on which weeks begin in the language of some words. */
export function weekdaysIn({ locale, firstWeekday } = wordsIn()): Weekday[] {
  const names = (['long', 'short', 'narrow'] as const).map(
    (weekday) => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }),
  );
  return Array.from({ length: 7 }, (_, i) => {
    // The first of August 2016 was a Monday.
    const moment = Date.UTC(2016, 7, firstWeekday + i);
    const [long = '', short = '', letter = ''] = names.map((name) => name.format(moment));
    return { long, short, letter };
  });
}
