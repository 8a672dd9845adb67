import { TZDate } from '@date-fns/tz';

/** `2016-06-28T11:11:05`, as the newsroom's clock showed it. Captures name no zone. */
export type WallClock = string;

/** `2016-06-28`, on the newsroom's calendar. */
export type Day = string;

/** The day of a moment. */
export const dayOf = (clock: WallClock): Day => clock.slice(0, 10);

/** `11:11`, the time of day without its seconds. */
export const timeOf = (clock: WallClock): string => clock.slice(11, 16);

/** The moment with the offset that `timeZone` (an IANA name) had then: `2016-06-28T11:11:05+04:30`, RFC 3339. */
export function withOffset(clock: WallClock, timeZone: string): string {
  const [year = 0, month = 1, day, hour, minute, second] = clock.split(/\D/).map(Number);
  const date = new TZDate(year, month - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0, timeZone);
  // East is negative in JavaScript.
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  const digits = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  return `${clock}${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
}

/** How many days lie between two days, either way round. */
export function daysBetween(one: Day, other: Day): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** What a clock in `timeZone` (an IANA name) shows at `moment`. */
export function clockAt(moment: Date, timeZone: string): WallClock {
  return new TZDate(moment.getTime(), timeZone).toISOString().slice(0, 19);
}
