import { fold } from '../archive/fold';
import { findPeriod } from '../capture/calendar';
import { westernDigits } from '../capture/dateline-form';
import type { Day } from '../capture/wall-clock';

/** The languages in which months are read; Arabic has three sets of names, Persian a calendar of its own. */
const languages = ['en', 'ar-EG', 'ar-SY', 'ar-DZ', 'fa', 'fa-u-ca-gregory', 'fr', 'de', 'es', 'tr', 'ru'];

type Month = { calendar: 'gregory' | 'persian'; number: number };

const months = new Map<string, Month>(languages.flatMap(monthsIn));

const name = `(?:${[...months.keys()].sort((one, other) => other.length - one.length).join('|')})`;
// `28 حزيران/يونيو 2016` names a month twice.
const month = `(?<month>${name})(?: ${name})?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

/** Within folded text: `28 june 2016`, `june 28th 2016`, `2016 june 28`. */
const written = [
  new RegExp(`(?<!\\d )\\b${day} (?:(?:of|de) )?${month} (?:(?:of|de) )?${year}\\b`),
  new RegExp(`(?<= |^)${month} ${day} ${year}\\b`),
  new RegExp(`\\b${year} ${month} ${day}\\b`),
];

/** `2016/06/28`, and `28.06.2016` the other way round. */
const numbered = [
  /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/,
];

/** A time of day before a day would be taken for a part of that: `11:11, 28 June 2016`. */
const time = /(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)/g;

/**
 * The day that a text names, in words or numbers; Solar Hijri years become ours. `undefined` where there is none, no
 * calendar has it, or it may be two: `06/07/2016`.
 */
export function findWrittenDay(text: string): Day | undefined {
  const plain = westernDigits(text).replace(time, ' ');
  const folded = fold(plain);
  for (const pattern of written) {
    const { day = '', month = '', year = '' } = pattern.exec(folded)?.groups ?? {};
    const named = months.get(month);
    if (named) return dayIn(named.calendar, Number(year), named.number, Number(day));
  }
  return findNumberedDay(plain);
}

function findNumberedDay(text: string): Day | undefined {
  for (const [place, pattern] of numbered.entries()) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
    // From 1421 on it is a lunar year, of 2000 and later.
    const isPersian = year >= 1300 && year <= 1420;
    if (place === 0 || found.mark === '.') return dayIn(isPersian ? 'persian' : 'gregory', year, month, day);
    // America writes the month first.
    if (day !== month && day <= 12 && month <= 12) return undefined;
    return month > 12 ? dayIn('gregory', year, day, month) : dayIn('gregory', year, month, day);
  }
  return undefined;
}

function dayIn(calendar: Month['calendar'], year: number, month: number, day: number): Day | undefined {
  if (calendar === 'persian') return persianDay(year, month, day);
  const two = (part: number) => String(part).padStart(2, '0');
  return year >= 1900 ? findPeriod(String(year), two(month), two(day)) : undefined;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Persian year begins at the spring equinox, on 19 to 22 March: of the days near it one is written so. */
function persianDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12) return undefined;
  const passed = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const near = Date.UTC(year + 621, 2, 20 + passed);
  for (const offset of [0, 1, -1, 2, -2]) {
    const date = new Date(near + offset * 86_400_000);
    if (persian.format(date).startsWith(`${month}/${day}/${year} `)) return date.toISOString().slice(0, 10);
  }
  return undefined;
}

function monthsIn(language: string): [string, Month][] {
  return (['long', 'short'] as const).flatMap((length) => {
    const format = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' });
    const { calendar } = format.resolvedOptions();
    const first = calendar === 'persian' ? 2 : 0;
    return Array.from({ length: 12 }, (_, place): [string, Month] => {
      // The 25th of a month of ours lies in the Persian month that began in it.
      const date = new Date(Date.UTC(2015, place + first, 25));
      const named = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      return [fold(named), { calendar: calendar === 'persian' ? 'persian' : 'gregory', number: place + 1 }];
    });
  });
}
