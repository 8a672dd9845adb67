import { longestDateline, partsOf } from './dateline-form';
import type { Report } from './diagnostic';
import { quote } from './quote';
import type { Span } from './span';
import { parseText } from './text';
import { isDay, type WallClock } from './wall-clock';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Whether `word` is a name or the beginning of it: `Tue`, `tues` and `Tuesday`. */
const isShort = (word: string) => (name: string) => name.toLowerCase().startsWith(word.toLowerCase());

type Stated = { clock: WallClock; weekday?: string; usual: boolean; zoned: boolean };

/**
 * Reads a dateline. A date that no calendar has is refused, never moved; a
 * wrong weekday or another form is reported, and the date stays.
 */
export function parseDateline(line: Span, now: WallClock, report: Report): WallClock | undefined {
  const stated = line.text.length > longestDateline ? undefined : readDate(parseText(line, report));
  if (!stated) {
    report({
      code: 'dateline-unreadable',
      span: line,
      message: `Expected a date such as \`Tue Jun 28, 2016 11:11:05\`, found ${quote(line.text)}`,
      hint: 'Correct it from the original page. No other date is put in its place.',
    });
    return undefined;
  }

  const { clock, weekday, usual, zoned } = stated;
  if (!usual) {
    const message = `Expected the form \`${write(clock)}\`, found ${quote(line.text)}; it was read so`;
    const hint = zoned
      ? 'Its zone was left out: write the hour that the newsroom’s clock showed.'
      : 'Check the date, and write it in that form.';
    report({ code: 'dateline-form', span: line, message, hint });
  }
  const actual = weekdayOf(clock);
  if (weekday && !isShort(weekday)(actual)) {
    const message = `The dateline says ${quote(weekday)}, ${clock.slice(0, 10)} was a ${actual}`;
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

/** Writes a moment in the reference form. */
export function write(clock: WallClock): string {
  const month = months[Number(clock.slice(5, 7)) - 1] ?? '';
  const day = Number(clock.slice(8, 10));
  return `${weekdayOf(clock).slice(0, 3)} ${month.slice(0, 3)} ${day}, ${clock.slice(0, 4)} ${clock.slice(11)}`;
}

/** The weekday of a moment, as long and in such letters as another one is written. */
export function weekdayLike(clock: WallClock, other: string): string {
  const name = other.length > 3 ? weekdayOf(clock) : weekdayOf(clock).slice(0, 3);
  if (other === other.toLowerCase()) return name.toLowerCase();
  return other === other.toUpperCase() ? name.toUpperCase() : name;
}

function readDate(text: string): Stated | undefined {
  const found = partsOf(text);
  if (!found) return undefined;

  const { year = '', month = '', day = '', time = '', half, weekday, zone } = found.groups;
  const clock = clockOf(year, monthNumber(month), day, time, half);
  const zoned = zone !== undefined;
  return clock === undefined ? undefined : { clock, usual: found.usual, zoned, ...(weekday && { weekday }) };
}

function monthNumber(month: string): number {
  return Number(month) || months.findIndex(isShort(month)) + 1;
}

function clockOf(
  year: string,
  month: number,
  day: string,
  time: string,
  half: string | undefined,
): WallClock | undefined {
  const [hours = '', minutes = '', seconds = '00'] = time.split(':');
  const hour = hourOf(Number(hours), half);
  const date = `${year}-${two(month)}-${two(day)}`;
  const possible = Number(year) >= 1000 && isDay(date) && hour < 24 && minutes < '60' && seconds < '60';
  return possible ? `${date}T${two(hour)}:${minutes}:${seconds}` : undefined;
}

/** The hour of the day; 24, which no clock shows, where the half of the day does not fit it. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? 24 : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const two = (part: number | string) => String(part).padStart(2, '0');

const weekdayOf = (clock: WallClock) => weekdays[new Date(`${clock}Z`).getUTCDay()] ?? '';
