import { type Day, isDay } from './wall-clock';

/** The calendars in which days are written: ours, Solar Hijri, and ours with years of the Buddhist era. */
export type Calendar = 'gregory' | 'persian' | 'buddhist';

/** The Solar Hijri years in which news is written; beyond them stand lunar years, 1421 for 2000. */
const isSolar = (year: number) => year >= 1300 && year <= 1420;
const isLunar = (year: number) => year > 1420 && year <= 1500;

/** The day of ours that a calendar names; `undefined` where it has no such day. */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day | undefined {
  if (calendar === 'persian') return isSolar(year) ? solarDay(year, month, day) : undefined;
  const ours = calendar === 'buddhist' && year > 2400 ? year - 543 : year;
  const found = `${String(ours).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(found) ? found : undefined;
}

/** `2016/06/28`, `28.06.2016`, `28. 6. 2016`. */
const numbered = [
  /(?<!\d)(?<year>\d{4})(?<mark>[-/.]) ?(?<month>\d\d?)\k<mark> ?(?<day>\d\d?)(?!\d)/,
  /(?<!\d)(?<day>\d\d?)(?<mark>[-/.]) ?(?<month>\d\d?)\k<mark> ?(?<year>\d{4})(?!\d)/,
];

/** A date in numbers as it stands in a text, and the days that it may name. */
export type NumberedDays = { text: string; days: Day[] };

/**
 * The first date in numbers in a text with western digits. No day is what no calendar has; `06/07/2016` is two, as
 * America writes the month first, but never with dots.
 */
export function findNumberedDays(text: string): NumberedDays | undefined {
  const found = numbered.map((form) => form.exec(text)).find(Boolean);
  if (!found?.groups) return undefined;

  const { mark, ...parts } = found.groups;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const isYearFirst = /^\d{4}/.test(found[0]);
  const calendar = isSolar(year) ? 'persian' : 'gregory';
  const days = [dayIn(calendar, year, month, day)];
  if (!isYearFirst && mark !== '.' && calendar === 'gregory') days.push(dayIn(calendar, year, day, month));
  const possible = new Set(isLunar(year) ? [] : days);
  return { text: found[0], days: [...possible].filter((each) => each !== undefined) };
}

let solar: Intl.DateTimeFormat | undefined;

/** These Solar Hijri years begin at the spring equinox, on 20 to 22 March: of three days one is written so. */
function solarDay(year: number, month: number, day: number): Day | undefined {
  solar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC' });
  const passed = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (const offset of [0, 1, 2]) {
    const date = new Date(Date.UTC(year + 621, 2, 20 + passed + offset));
    if (solar.format(date).startsWith(`${month}/${day}/${year} `)) return date.toISOString().slice(0, 10);
  }
  return undefined;
}

const two = (part: number) => String(part).padStart(2, '0');
