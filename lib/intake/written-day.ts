import { fold } from '../archive/fold';
import { type Month, wordsIn } from '../capture/date-words';
import { languages } from '../capture/language';
import { dayIn, findNumberedDays } from '../capture/numbered-day';
import { westernDigits } from '../capture/plain-letters';
import type { Day } from '../capture/wall-clock';

/** A time of day before a day would be taken for a part of that: `11:11, 28 June 2016`. */
const time = /(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)/g;

/** Pages tell nothing older; what seems to is a number of another kind. */
const first = '1900';

/**
 * The day that a text names, in words or numbers; Solar Hijri years become ours. `undefined` where there is none, no
 * calendar has it, or it may be two: `06/07/2016`.
 */
export function findWrittenDay(text: string): Day | undefined {
  const plain = westernDigits(text).replace(time, ' ');
  const found = findNamedDays(fold(plain)) ?? findNumberedDays(plain)?.days ?? [];
  return found.length === 1 && found[0] !== undefined && found[0] >= first ? found[0] : undefined;
}

/** None where a month is named and its calendar has no such day. */
function findNamedDays(folded: string): (Day | undefined)[] | undefined {
  const { months, forms } = named();
  const { day, month = '', year } = forms.map((form) => form.exec(folded)?.groups).find(Boolean) ?? {};
  const found = months.get(month);
  return found && [dayIn(found.calendar, Number(year), found.number, Number(day))];
}

let made: { months: Map<string, Month>; forms: RegExp[] } | undefined;

/** The months of all languages that captures are told to be in, and the forms of dates that name one. */
function named() {
  made ??= makeNamed();
  return made;
}

function makeNamed() {
  const words = [...new Set(languages())].flatMap(wordsIn);
  const months = new Map(words.flatMap(({ text, month }) => (month ? [[fold(text), month] as const] : [])));
  const name = `(?:${[...months.keys()].sort((one, other) => other.length - one.length).join('|')})`;
  // `28 حزيران/يونيو 2016` names a month twice.
  const month = `(?<month>${name})(?: ${name})?`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
  const year = '(?<year>\\d{4})';
  // Within folded text: `28 june 2016`, `june 28th 2016`, `2016 june 28`.
  const forms = [
    new RegExp(`(?<!\\d )\\b${day} (?:(?:of|de) )?${month} (?:(?:of|de) )?${year}\\b`),
    new RegExp(`(?<= |^)${month} ${day} ${year}\\b`),
    new RegExp(`\\b${year} ${month} ${day}\\b`),
  ];
  return { months, forms };
}
