import type { Calendar } from './numbered-day';

/** A month, in the calendar whose name it has. */
export type Month = { calendar: Calendar; number: number };

/** What a word in a date means. One may mean two things: `mar` is Tuesday and March in Spanish. */
export type Meaning = {
  month?: Month;
  /** From Sunday, 0. */
  weekday?: number;
  /** Of the day. */
  half?: 'a' | 'p' | 'either';
  /** Only stands between others, or behind a number: `日` is a day there, and Sunday elsewhere. */
  isSmall?: true;
  isEra?: true;
};

/** A word of dates, and what it means. */
export type DateWord = Meaning & { text: string };

/** Where newsrooms of a language have other names of months, or a calendar beside ours. */
const regions: Record<string, string[]> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'],
  ckb: ['ckb-IR'],
  de: ['de-AT'],
  es: ['es-PE'],
  fa: ['fa-AF'],
  zh: ['zh-Hant'],
};

/** What stands in dates of a language beyond what Intl writes. */
const others: Record<string, string[]> = {
  ar: ['الساعة'],
  en: ['st', 'nd', 'rd', 'th', 'of', 'the', 'on', 'hrs', 'hours'],
  es: ['h', 'hs', 'hrs', 'horas'],
  fr: ['er'],
  it: ['alle', 'ore', 'del'],
  nl: ['uur'],
  pl: ['godz', 'godzina', 'r', 'o'],
  ru: ['года'],
  sv: ['klockan'],
  th: ['น'],
  uk: ['року', 'о'],
};

const date = { year: 'numeric', day: 'numeric', hour: 'numeric' } as const;

/** Names beside a day, and alone; long, and short. */
const forms: Intl.DateTimeFormatOptions[] = [
  { ...date, weekday: 'short', month: 'short', hourCycle: 'h12' },
  { ...date, weekday: 'long', month: 'long', hourCycle: 'h12', dayPeriod: 'long' },
  { ...date, month: 'long', era: 'short' },
  ...(['long', 'short'] as const).flatMap((length) => [{ month: length }, { weekday: length }]),
];

/** Of every month, weekday and hour one but midnight, which has names of its own; weekdays in their order. */
const moments = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2015, 0, 1 + 15 * i, 1 + (i % 23))));

/** The words that Intl writes in dates of a language; none where it does not know that. */
export function wordsIn(language: string): DateWord[] {
  const locales = Intl.DateTimeFormat.supportedLocalesOf([language, ...(regions[language] ?? [])]);
  const more = (others[language] ?? []).map((text) => ({ text, isSmall: true as const }));
  return [...more, ...locales.flatMap(wordsAt)].flatMap(withTwin);
}

/** By our calendar, and by the one that is used there. */
function wordsAt(locale: string): DateWord[] {
  const own = new Intl.DateTimeFormat(locale).resolvedOptions().calendar;
  const calendars = new Set<Calendar>(['gregory', own === 'persian' || own === 'buddhist' ? own : 'gregory']);
  return [...calendars].flatMap((calendar) => {
    const samples = samplesOf(calendar);
    return forms.flatMap((form) => {
      const tag = `${locale}-u-ca-${calendar}-nu-latn`;
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
      return samples.flatMap((sample) =>
        format.formatToParts(sample.moment).flatMap((part) => meant(part, sample)),
      );
    });
  });
}

type Sample = { moment: Date; month: Month };

function samplesOf(calendar: Calendar): Sample[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' });
  return moments.map((moment) => ({ moment, month: { calendar, number: Number(format.format(moment)) } }));
}

function meant({ type, value: text }: Intl.DateTimeFormatPart, { moment, month }: Sample): DateWord[] {
  if (!/\p{L}/u.test(text)) return [];
  if (type === 'month') return [{ text, month }];
  if (type === 'weekday') return [{ text, weekday: moment.getUTCDay() }];
  if (type === 'era') return [{ text, isSmall: true, isEra: true }];
  if (type === 'dayPeriod') return [{ text, half: moment.getUTCHours() < 12 ? 'a' : 'p' }];
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((small) => ({ text: small, isSmall: true }));
}

/** `6月` is written `06月`, too. */
const withTwin = (word: DateWord): DateWord[] =>
  word.month ? [word, { ...word, text: word.text.replace(/(?<!\d)\d(?!\d)/, '0$&') }] : [word];
