import type { WallClock } from '../../capture/wall-clock';
import type { Random } from './random';

/** When a story of a saga was published. */
export type Schedule = { headline: string; published: WallClock };

/** The day 0. The reference lies within the first months after it. */
const start = Date.UTC(2016, 2, 1) / 1000;
const hour = 3_600;
const day = 24 * hour;

/** Gives each headline its time, in their order, from the first day on; one that is said again, the same evening. */
export function scheduleOf(headlines: string[], firstDay: number, random: Random): Schedule[] {
  let last = start + firstDay * day;
  return headlines.map((headline, index) => {
    last = headline === headlines[index - 1] ? eveningOf(last, random) : nextTime(last, random);
    return { headline, published: new Date(last * 1000).toISOString().slice(0, 19) };
  });
}

/** Some hours later, or in the daytime of one of the next days; seldom on a Friday, the newsroom's day of rest. */
function nextTime(last: number, random: Random): number {
  const later = last + (2 * hour + random.below(3 * hour));
  const isSameDay = random.isLucky(30) && dayStart(later) === dayStart(last);
  if (isSameDay && later % day > 6 * hour) return later;

  const next = dayStart(last) + (1 + random.below(3)) * day + 7 * hour + random.below(11 * hour);
  return isFriday(next) && !random.isLucky(10) ? next + day : next;
}

const eveningOf = (time: number, random: Random) => dayStart(time) + 20 * hour + random.below(3 * hour);
const dayStart = (time: number) => time - (time % day);
const isFriday = (time: number) => new Date(time * 1000).getUTCDay() === 5;
