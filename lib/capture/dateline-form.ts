import { months, weekdays } from './english-names';
import { dayIn } from './numbered-day';
import { withoutForbidden } from './text';
import { parseWrittenDate, type WrittenDate } from './written-date';

/** The reference form, `EEE MMM d, yyyy HH:mm:ss`. */
const reference =
  /^(?<weekday>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<day>\d\d?), (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d)$/;

/** A line with more characters is a sentence. */
export const longestDateline = 90;

/** Marks of direction and joiners, in which systems of Arabic and Persian wrap what is Latin. */
const marks = /[\u061c\u200b-\u200f]/g;

/** The parts of a dateline, and whether they are in the reference form. */
export type DatelineParts = WrittenDate & { usual: boolean };

/** The line that was read last: it is asked first whether it is a dateline, and then what it says. */
let last: { line: string; parts: DatelineParts | undefined } | undefined;

/** Takes a line that is written like a dateline apart, possible or not. */
export function partsOf(line: string): DatelineParts | undefined {
  // Most lines have no digit, and are told from a date at once.
  if (!/\p{Nd}/u.test(line)) return undefined;
  if (last?.line !== line) last = { line, parts: readParts(line) };
  return last.parts;
}

function readParts(line: string): DatelineParts | undefined {
  const usual = reference.exec(withoutMarks(line))?.groups;
  return usual ? referenceParts(usual) : otherParts(line);
}

/** Whether a line is written like a dateline, possible or not. */
export const isDateline = (line: string): boolean =>
  line.length <= longestDateline && partsOf(withoutForbidden(line)) !== undefined;

/** The same of a line that has a time, too. */
export const isMoment = (line: string): boolean =>
  isDateline(line) && partsOf(withoutForbidden(line))?.time !== undefined;

/** Whether a line of another day or time is to be shown in place of this one: it has no time, or is of a change. */
export const isSecondBest = (line: string): boolean => {
  const parts = partsOf(withoutForbidden(line));
  return parts === undefined || parts.time === undefined || parts.isLater;
};

const withoutMarks = (line: string) => line.replace(marks, '').trim();

function referenceParts({ weekday = '', month = '', day, year, time = '' }: Groups): DatelineParts {
  const found = dayIn('gregory', Number(year), monthNumber(month), Number(day));
  const stated = { text: weekday, number: weekdayNumber(weekday), language: 'en' };
  return {
    days: found ? [found] : [],
    time,
    half: undefined,
    weekday: stated,
    isZoned: false,
    isLater: false,
    usual: true,
  };
}

type Groups = Record<string, string | undefined>;

const monthNumber = (start: string) => months.findIndex((name) => name.startsWith(start)) + 1;
const weekdayNumber = (start: string) => weekdays.findIndex((name) => name.startsWith(start));

function otherParts(line: string): DatelineParts | undefined {
  const written = parseWrittenDate(line);
  return written && { ...written, usual: false };
}
