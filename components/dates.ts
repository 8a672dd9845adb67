import { boundsOf, type Period } from '@/lib/capture/calendar';
import { type Day, timeOf, type WallClock } from '@/lib/capture/wall-clock';
import { inDigits } from './numbers';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

// Every function takes the words whose language, calendar and digits it uses: the site's own unless told.

/** `Tuesday 28 June 2016`; in another calendar with the Gregorian day beside: `سه‌شنبه ۸ تیر ۱۳۹۵ (۲۸ ژوئن ۲۰۱۶)`. */
export function longDay(day: Day, words = wordsIn()): string {
  const own = say(day, words, ['weekday', 'day', 'month', 'year']);
  if (words.calendar === 'gregory') return own;
  // No line ends within the day that stands beside.
  return `${own} (${shortDay(day, inGregorian(words)).replaceAll(' ', '\u00a0')})`;
}

/** `28 June 2016`, `۸ تیر ۱۳۹۵`. */
export const shortDay = (day: Day, words = wordsIn()) => say(day, words, ['day', 'month', 'year']);

/** `28` and `June 2016`, as on a calendar's leaf. */
export const leafOf = (day: Day, words = wordsIn()) => [
  say(day, words, ['day']),
  say(day, words, ['month', 'year']),
];

/** `28 Jun`, with the year where it is another than that of `beside`. */
export function briefDay(day: Day, beside: Day, words = wordsIn()): string {
  const [year, other] = [day, beside].map((each) => say(each, words, ['year']));
  return say(day, words, year === other ? ['day', 'month'] : ['day', 'month', 'year'], 'short');
}

/** `from 8 to 28 June 2016`, `from 28 June 2015 to 3 May 2016` or `of 28 June 2016`. */
export function spanOf(first: Day, last: Day, words = wordsIn()): string {
  if (first === last) return words.time.ofDay(shortDay(first, words));
  const [month, other] = [first, last].map((each) => say(each, words, ['month', 'year']));
  return words.time.fromTo(
    month === other ? say(first, words, ['day']) : shortDay(first, words),
    shortDay(last, words),
  );
}

/** `2016`, `June 2016` or `Tuesday 28 June 2016`. Years and months are those of the address: Gregorian. */
export function periodName(period: Period, words = wordsIn()): string {
  if (period.length === 4) return inDigits(period, words);
  return period.length === 7
    ? say(`${period}-01`, inGregorian(words), ['month', 'year'])
    : longDay(period, words);
}

/** `2016`, `June 2016` or `28 June 2016`. */
export const shortPeriod = (period: Period, words = wordsIn()) =>
  period.length === 10 ? shortDay(period, words) : periodName(period, words);

/** `2016` or `June 2016`; in another calendar with what that is there: `ژوئن ۲۰۱۶ (خرداد–تیر ۱۳۹۵)`. */
export function periodTitle(period: Period, words = wordsIn()): string {
  const name = periodName(period, words);
  if (words.calendar === 'gregory') return name;

  const { from, to } = boundsOf(period);
  const [year, lastYear] = [from, to].map((day) => say(day, words, ['year']));
  const [month, lastMonth] = [from, to].map((day) => say(day, words, ['month']));
  if (period.length === 4) return `${name} (${year}–${lastYear})`;
  const first = year === lastYear ? month : `${month} ${year}`;
  return `${name} (${first}–${lastMonth} ${lastYear})`;
}

/** `28` and `June` of a day in the calendar of the words, where that is another than the Gregorian. */
export const otherDay = (day: Day, words = wordsIn()): [string, string] | undefined =>
  words.calendar === 'gregory' ? undefined : [say(day, words, ['day']), say(day, words, ['month'])];

/** `June`, as it stands alone. */
export const monthName = (month: Period, { locale } = wordsIn()) =>
  new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );

/** `11:11`. */
export const clockTime = (clock: WallClock, words = wordsIn()) => inDigits(timeOf(clock), words);

/** The locale in which a browser tells days as they are told here: `fa-u-ca-persian-nu-arabext`. In English that is Britain's. */
export const localeOfDays = ({ locale, calendar } = wordsIn()) =>
  String(new Intl.Locale(locale === 'en' ? 'en-GB' : locale, { calendar }));

const inGregorian = (words: Words): Words => ({ ...words, calendar: 'gregory' });

type Part = 'weekday' | 'day' | 'month' | 'year';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Parts of a day in this order: it is the same in all the languages of the site's words. */
function say(
  day: Day,
  { locale, calendar }: Words,
  parts: Part[],
  length: 'long' | 'short' = 'long',
): string {
  const name = `${locale} ${calendar} ${length}`;
  const format = formats.get(name) ?? formatOf(locale, calendar, length);
  formats.set(name, format);
  const said = format.formatToParts(Date.parse(day));
  return parts.map((part) => said.find(({ type }) => type === part)?.value).join(' ');
}

function formatOf(locale: string, calendar: string, length: 'long' | 'short') {
  const names = { weekday: length, month: length } as const;
  return new Intl.DateTimeFormat(locale, {
    ...names,
    day: 'numeric',
    year: 'numeric',
    calendar,
    timeZone: 'UTC',
  });
}
