import { TZDate } from '@date-fns/tz';

/** `2016-06-28T11:11:05`, as the newsroom's clock showed it. Captures name no zone. */
export type WallClock = string;

/** `2016-06-28`, on the newsroom's calendar. */
export type Day = string;

const dayLength = 86_400_000;

/** The day of a moment. */
export const dayOf = (clock: WallClock): Day => clock.slice(0, 10);

/** `11:11`, the time of day without its seconds. */
export const timeOf = (clock: WallClock): string => clock.slice(11, 16);

/** The moment with the offset that `timeZone` (an IANA name) had then: `2016-06-28T11:11:05+04:30`, RFC 3339. */
export function withOffset(clock: WallClock, timeZone: string): string {
  const minutes = (readAsUtc(clock) - momentOf(clock, timeZone)) / 60_000;
  const size = Math.abs(minutes);
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(Math.trunc(size % 60))}`;
}

/**
 * When a clock in `timeZone` showed this, in milliseconds since 1970. Where the clock was set back and showed it
 * twice, the second time; where it was set forward and never did, as long after that as it stands beyond.
 */
export function momentOf(clock: WallClock, timeZone: string): number {
  const utc = readAsUtc(clock);
  const withOffsetAt = (near: number) => utc + near - readAsUtc(clockAt(new Date(near), timeZone));
  const [before, after] = [withOffsetAt(utc - dayLength), withOffsetAt(utc + dayLength)];
  if (before === after) return before;

  const shown = [before, after].filter((moment) => clockAt(new Date(moment), timeZone) === clock);
  return Math.max(...(shown.length > 0 ? shown : [before, after]));
}

/** What a clock that keeps UTC shows at a moment of the years 1000 to 9999. `toISOString` takes twice as long. */
export function utcClockAt(moment: Date): WallClock {
  const day = `${moment.getUTCFullYear()}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
  return `${day}T${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}`;
}

/** Whether a calendar has the day `2016-06-28`; it begins with the year 1. */
export function isDay(text: string): boolean {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const day = Number(text.slice(8));
  const days = year >= 1 && month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  return day >= 1 && day <= days;
}

/** What a clock in `timeZone` (an IANA name) shows at `moment`. */
export function clockAt(moment: Date, timeZone: string): WallClock {
  return new TZDate(moment.getTime(), timeZone).toISOString().slice(0, 19);
}

const readAsUtc = (clock: WallClock) => Date.parse(`${clock}Z`);
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
