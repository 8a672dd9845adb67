import { weekdayNamed } from './date-vocabulary';
import { type DatelineParts, longestDateline, partsOf } from './dateline-form';
import type { Report } from './diagnostic';
import { months, weekdays } from './english-names';
import { quote } from './quote';
import type { Span } from './span';
import { parseText } from './text';
import type { WallClock } from './wall-clock';
import type { Weekday } from './written-date';

/**
 * Reads a dateline. A date that no calendar has is refused, never moved, and so is one that may be two days; a wrong
 * weekday or another form is reported, and the date stays.
 */
export function parseDateline(line: Span, now: WallClock, report: Report): WallClock | undefined {
  const parts = partsIn(line, report);
  const clock = parts && clockOf(parts);
  if (!clock) {
    report({ code: 'dateline-unreadable', span: line, ...refusalOf(line, parts) });
    return undefined;
  }

  if (!parts.usual) {
    const message = `Expected the form \`${write(clock)}\`, found ${quote(line.text)}; it was read so`;
    report({ code: 'dateline-form', span: line, message, hint: hintFor(parts) });
  }
  const { weekday } = parts;
  if (weekday && weekday.number !== weekdayOf(clock)) {
    const right = weekday.language === 'en' ? '' : `, ${quote(rightName(weekday, clock))}`;
    const message = `The dateline says ${quote(weekday.text)}, ${clock.slice(0, 10)} was a ${weekdays[weekdayOf(clock)]}${right}`;
    report({
      code: 'dateline-weekday',
      span: line,
      message,
      hint: 'The date was kept: check which of the two is right.',
    });
  }
  if (clock > now) {
    const message = `The dateline is in the future: ${quote(line.text)}`;
    report({
      code: 'dateline-future',
      span: line,
      message,
      hint: 'The article is held back until then; correct the date, if that is not meant.',
    });
  }
  return clock;
}

function hintFor({ time, isZoned }: DatelineParts): string {
  if (time === undefined)
    return 'It names no time, and midnight stands in its place: write it, if it is known.';
  return isZoned
    ? 'Its zone was left out: write the hour that the newsroom’s clock showed.'
    : 'Check the date, and write it in that form.';
}

/** The weekday that a dateline states, and the name that its day has; `undefined` where it states none or no day. */
export function findWeekday(line: Span): { stated: string; right: string } | undefined {
  const parts = partsIn(line, () => {});
  const clock = parts && clockOf(parts);
  if (!clock || !parts.weekday) return undefined;
  return { stated: parts.weekday.text, right: rightName(parts.weekday, clock) };
}

/** Writes a moment in the reference form. */
export function write(clock: WallClock): string {
  const month = months[Number(clock.slice(5, 7)) - 1] ?? '';
  const day = Number(clock.slice(8, 10));
  return `${nameOf(clock).slice(0, 3)} ${month.slice(0, 3)} ${day}, ${clock.slice(0, 4)} ${clock.slice(11)}`;
}

/** The weekday of a moment, as long and in such letters as the one that is stated. */
function rightName({ text, language }: Weekday, clock: WallClock): string {
  const english = text.length > 3 ? nameOf(clock) : nameOf(clock).slice(0, 3);
  const name = language === 'en' ? english : weekdayNamed(weekdayOf(clock), text, language);
  return inLettersOf(text, name, language);
}

function inLettersOf(other: string, name: string, language: string): string {
  if (other === other.toLowerCase()) return name.toLowerCase();
  if (other === other.toUpperCase()) return name.toLocaleUpperCase(language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function partsIn(line: Span, report: Report): DatelineParts | undefined {
  return line.text.length > longestDateline ? undefined : partsOf(parseText(line, report));
}

function refusalOf(line: Span, parts: DatelineParts | undefined) {
  const expected = `Expected a date such as \`Tue Jun 28, 2016 11:11:05\`, found ${quote(line.text)}`;
  if (parts?.days[1]) {
    const hint = 'Write which of the two it is in that form: neither is guessed.';
    return { message: `${expected}, which may be ${parts.days.join(' or ')}`, hint };
  }
  return { message: expected, hint: 'Correct it from the original page. No other date is put in its place.' };
}

/** The moment; `undefined` where there is none, or may be two. */
function clockOf({ days: [day = '', other], time, half }: DatelineParts): WallClock | undefined {
  const [hours, minutes = '', seconds = ''] = (time ?? '00:00:00').split(':');
  const hour = hourOf(Number(hours), half);
  const possible = !other && day >= '1000-01-01' && hour < 24 && minutes < '60' && seconds < '60';
  return possible ? `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}` : undefined;
}

/** The hour of the day; 24, which no clock shows, where the half of the day does not fit it or may be either. */
function hourOf(hour: number, half: DatelineParts['half']): number {
  if (half === undefined) return hour;
  return half === 'either' || hour < 1 || hour > 12 ? 24 : (hour % 12) + (half === 'p' ? 12 : 0);
}

const weekdayOf = (clock: WallClock) => new Date(`${clock}Z`).getUTCDay();
const nameOf = (clock: WallClock) => weekdays[weekdayOf(clock)] ?? '';
