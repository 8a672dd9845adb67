import type { Language } from '../capture/language';
import type { Day } from '../capture/wall-clock';

/** How references are written in a language: its day in the order of each style, its comma and its quotation marks. */
export type ReferenceForms = {
  direction: Language['direction'];
  comma: string;
  /** A title in quotation marks, with the full stop where the language has it. */
  quoted: (title: string) => string;
  apa: (day: Day) => string;
  mla: (day: Day) => string;
  chicago: (day: Day) => string;
};

const english: ReferenceForms = {
  direction: 'ltr',
  comma: ', ',
  quoted: (title) => `“${title.replace(/["“]([^"“”]*)["”]/g, '‘$1’')}${stopAfter(title)}”`,
  apa: (day) => said(day, 'en', '{year}, {month} {day}'),
  mla: (day) => said(day, 'en', '{day} {month} {year}').replace(/\p{L}+/u, abbreviated),
  chicago: (day) => said(day, 'en', '{month} {day}, {year}'),
};

const arabic: ReferenceForms = {
  direction: 'rtl',
  comma: '، ',
  quoted: (title) => `«${title.replace(/["«]([^"«»]*)["»]/g, '“$1”')}».`,
  apa: (day) => said(day, 'ar-u-nu-arab', '{year}، {day} {month}'),
  mla: (day) => said(day, 'ar-u-nu-arab', '{day} {month} {year}'),
  chicago: (day) => said(day, 'ar-u-nu-arab', '{day} {month} {year}'),
};

const persianDays = 'fa-u-ca-persian-nu-arabext';
const persian: ReferenceForms = {
  ...arabic,
  apa: (day) => said(day, persianDays, '{year}، {day} {month}'),
  mla: (day) => said(day, persianDays, '{day} {month} {year}'),
  chicago: (day) => said(day, persianDays, '{day} {month} {year}'),
};

/** The forms of a text's language; English ones where the styles have none of its own. */
export function formsOf({ tag }: Language): ReferenceForms {
  return tag === 'ar' ? arabic : tag === 'fa' ? persian : english;
}

/** The full stop after a title, unless it ends with a mark of its own. */
export const stopAfter = (title: string): string => (/[.?!؟…]$/.test(title) ? '' : '.');

/** MLA shortens the names of months of more than four letters. */
function abbreviated(month: string): string {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}

function said(day: Day, locale: string, order: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.parse(day));
  return order.replace(/\{(\w+)\}/g, (_, name) => parts.find(({ type }) => type === name)?.value ?? '');
}
