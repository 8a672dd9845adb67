import type { Meaning } from './date-words';
import { languagesLike } from './language';
import { placedLetters } from './plain-letters';
import type { Day } from './wall-clock';
import { parseWordedDay, type WordedDay } from './worded-day';

/** What a line says that holds nothing but a day and a time. */
export type WrittenDate = {
  /** None where no calendar has it, two where it may be either. */
  days: Day[];
  /** `9:11`, `21:11:05`. */
  time: string;
  half: Meaning['half'] | undefined;
  weekday: Weekday | undefined;
  isZoned: boolean;
};

/** A weekday as it is written, and its number from Sunday, 0. */
export type Weekday = { text: string; number: number; language: string };

/** What stands before a date, or before its time, in some newsrooms. */
const label = /(?:last )?(?:published|updated|posted|date)(?: on)?:? /;

/** The half of the day behind a time, and a zone by offset or name; most names end in T. */
const behind =
  /(?: ?(?<half>[ap])\.? ?m\.?(?![a-z]))?(?<zone> ?\(?(?:(?:gmt|utc|z|[+-]\d)[\d:+-]*|msk|мск|[a-z]{1,3}[sd]?t)\)?$)?/;

/** `11:11:05`, `11h11`, `11時11分`. */
const colons =
  /(?:(?<=\d)t|(?<!\d))(?<hour>\d\d?) ?[:h時时點点시] ?(?<minute>\d\d)(?: ?[:分분] ?(?<second>\d\d)(?:[.,]\d+)?)?(?!\d)(?: ?[分분秒초])?/;
const withColons = new RegExp(colons.source + behind.source);

/** `11.11 Uhr`, where that is no part of a date. */
const stops = /(?<![\d.])(?<hour>\d\d?)\.(?<minute>\d\d)(?:\.(?<second>\d\d))?(?!\.?\d)/;
const withStops = new RegExp(stops.source + behind.source);

/**
 * Reads a line of nothing but a day and a time, in numbers or in words that Intl writes in dates of a language: English,
 * or one that has such letters. The words tell which it is: none of these has a name for one month that is another's for
 * a different one.
 */
export function parseWrittenDate(line: string): WrittenDate | undefined {
  const { plain: whole, places } = placedLetters(line);
  const plain = whole.replace(label, (found) => ' '.repeat(found.length)).trimEnd();
  const time = withColons.exec(plain) ?? withStops.exec(plain);
  if (!time?.groups) return undefined;

  const { hour, minute, second = '00', half, zone } = time.groups;
  const [before, behind] = [plain.slice(0, time.index), plain.slice(time.index + time[0].length)];
  const found = findDay(before + ':'.repeat(time[0].length) + behind);
  if (!found) return undefined;

  const { days, language, weekday } = found;
  return {
    days,
    time: `${hour}:${minute}:${second}`,
    half: half === 'a' || half === 'p' ? half : found.half,
    weekday: weekday && {
      text: line.slice(places[weekday.from], places[weekday.to]),
      number: weekday.number,
      language,
    },
    isZoned: zone !== undefined,
  };
}

/** The day by the first language that reads it with its weekday; where none does, by the first that reads it. */
function findDay(text: string): (WordedDay & { language: string }) | undefined {
  let first: (WordedDay & { language: string }) | undefined;
  for (const language of ['en', ...languagesLike(text)]) {
    const found = parseWordedDay(text, language);
    if (found && isWhole(found)) return { ...found, language };
    if (found) first ??= { ...found, language };
  }
  return first;
}

const isWhole = ({ days, weekday }: WordedDay) =>
  !weekday || days.map((day) => new Date(day).getUTCDay()).includes(weekday.number);
