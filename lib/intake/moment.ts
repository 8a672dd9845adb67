import { findPeriod } from '../capture/calendar';
import { westernDigits } from '../capture/plain-letters';
import { clockAt, type Day, type WallClock } from '../capture/wall-clock';
import { findWrittenDay } from './written-day';

/** A moment that a page tells, on the newsroom's clock; `isDay` where it tells only the day. */
export type Moment = { clock: WallClock; isDay: boolean; zone?: string };

const iso =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ]+(?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

/** `11:11`, `11:11:05`, `9:11 pm`, `11:11 GMT`, `11:11 +0430`; Arabic writes ص and م. Small letters such as `but` name no zone. */
const timeOfDay =
  /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?:\s*(?<half>[apAP]\.?[mM]\b\.?|[صم](?!\p{L})|صباح[اً]*|مساء[ً]*))?(?:\s*(?<zone>(?:GMT|UTC|gmt|utc)?\s*[+-]\d{1,2}:?(?:\d\d)?(?!\d)|\b(?:gmt|utc|UTC|Z|[A-Z]{2,4}T)\b))?/u;

/** Reads a date as machines write it (ISO 8601, RFC 5322, seconds since 1970) or as people do, in several languages. */
export function findMoment(text: string, timeZone: string): Moment | undefined {
  const plain = westernDigits(text).replace(/\s+/g, ' ').trim();
  const exact = iso.exec(plain)?.groups;
  if (exact) return buildMoment(exact.day && findDay(exact.day), exact, timeZone);
  if (/^1\d{9}(?:\d{3})?$/.test(plain)) return inZone(Number(plain.padEnd(13, '0')), timeZone);

  const day = findWrittenDay(plain);
  return buildMoment(day, timeOfDay.exec(plain)?.groups, timeZone);
}

type Told = Record<string, string | undefined>;

function buildMoment(day: Day | undefined, told: Told | undefined, timeZone: string): Moment | undefined {
  if (!day) return undefined;
  const time = told && timeIn(told);
  if (!time) return { clock: `${day}T00:00:00`, isDay: true };

  const zone = told.zone?.replace(/\s/g, '').toUpperCase();
  const clock = `${day}T${time}`;
  if (!zone) return { clock, isDay: false };
  const minutes = offsetOf(zone);
  if (minutes === undefined) return { clock, isDay: false, zone };
  return inZone(Date.parse(`${clock}Z`) - minutes * 60_000, timeZone);
}

/** `09:11:00` of a time's parts; `undefined` where no clock shows it. */
function timeIn({ time = '', hour, minute, second, half }: Told): string | undefined {
  const [hours, minutes = '', seconds = '00'] = time ? time.split(':') : [hour, minute, second];
  if (hours === undefined) return undefined;
  const isLate = half && /^[pم]/i.test(half);
  const counted = half ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours);
  if (counted > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return [counted, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes east of Greenwich; `undefined` for a name that may be several zones. */
function offsetOf(zone: string): number | undefined {
  if (/^(?:Z|GMT|UTC)$/.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign ? (sign === '-' ? -size : size) : undefined;
}

function inZone(milliseconds: number, timeZone: string): Moment {
  return { clock: clockAt(new Date(milliseconds), timeZone), isDay: false };
}

/** The day in a page's address: `/2016/06/28/`, `/2016-06-28-`, `/20160628/`. */
export function findDayInAddress(address: string): Day | undefined {
  const [, year = '', month = '', day = ''] =
    /(?<!\d)((?:19|20)\d\d)[-/_]?(\d\d)[-/_]?(\d\d)(?!\d)/.exec(address) ?? [];
  return findPeriod(year, month, day);
}

const findDay = (text: string) => findPeriod(...text.split('-'));
