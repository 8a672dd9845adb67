import { type Labelled, withoutLabel, withoutLabels } from './date-labels';
import type { Meaning } from './date-words';
import { languagesLike } from './language';
import { placedLetters } from './plain-letters';
import type { Day } from './wall-clock';
import { parseWordedDay, type WordedDay } from './worded-day';

/** What a line says that holds nothing but a day and a time. */
export type WrittenDate = {
  /** None where no calendar has it, two where it may be either. */
  days: Day[];
  /** `9:11:00`, `21:11:05`; none where only a day is named. */
  time: string | undefined;
  half: Meaning['half'] | undefined;
  weekday: Weekday | undefined;
  isZoned: boolean;
  /** Whether it is said to be of a change: `Updated 28 June 2016`. */
  isLater: boolean;
};

/** A weekday as it is written, and its number from Sunday, 0. */
export type Weekday = { text: string; number: number; language: string };

/** What stands behind a time: a zone by offset or name, and the same in words in brackets behind it, or alone. */
const zone = [
  / ?[([]?(?:(?:gmt|utc|z)(?: ?[+-]\d[\d:]*)?(?![\p{L}\d])|[+-]\d[\d:+-]*(?=[)\]]?$| ?[([]))[)\]]?(?: ?[([][^\d()[\]]{1,30}[)\]]$)?/u,
  // Most names end in T.
  / ?[([]?(?:[ecmp]t|[ecmp][sd]t|[bijk]st|ir[ds]t|c?e[es]t|ces?t|ee[sd]?t|msk|мск|wi[bt]a?|mes?z|hkt|sgt)[)\]]?(?![\p{L}\d])/u,
  / ?[([]?[a-z]{1,3}[sd]?t[)\]]?$/,
  /[ ,]*[([]?(?:(?:\p{L}+[ /_-]){1,3}time|(?:بتوقيت|به وقت|heure|hora|horario|ora|по) [\p{L} .]{2,30}|ortszeit|tsi)[)\]]?$/u,
];

/** The half of the day behind a time, and a zone. */
const behind = `(?: ?(?<half>[ap])\\.? ?m\\.?(?![a-z]))?(?<zone>${zone.map(({ source }) => source).join('|')})?`;

/** `11:11:05`, `11h11`, `11時11分`; `11.11 Uhr`, where that is no part of a date; `11 Uhr`, `9h`, `9 pm`. */
const times = [
  /(?:(?<=\d)t|(?<!\d))(?<hour>\d\d?) ?(?:[:h時时點点시]|heures?) ?(?<minute>\d\d)(?: ?[:分분] ?(?<second>\d\d)(?:[.,]\d+)?)?(?!\d)(?: ?[分분秒초])?/u,
  /(?<![\d.])(?<hour>\d\d?)\.(?<minute>\d\d)(?:\.(?<second>\d\d))?(?!\.?\d)/u,
  /(?<![\d.:/-])(?<hour>\d\d?)(?: ?(?:h|heures?|uhr|uur|horas?|[時时點点시])(?![\p{L}\d])|(?= ?[ap]\.? ?m\.?(?![a-z])))/u,
].map(({ source }) => new RegExp(source + behind, 'u'));

/**
 * Reads a line of nothing but a day and a time, in numbers or in words that Intl writes in dates of a language: English,
 * or one that has such letters. The words tell which it is: none of these has a name for one month that is another's for
 * a different one. Of several moments in a line it is the first that is not said to be of a change.
 */
export function parseWrittenDate(line: string): WrittenDate | undefined {
  // Every day has a year, and few lines have one.
  if (!/\p{Nd}{4}/u.test(line)) return undefined;
  const { plain, places } = placedLetters(line);
  const labelled = withoutLabel(plain.trimEnd());
  const parse = (stretch: Labelled) =>
    parseStretch(stretch, (from, to) => line.slice(places[from], places[to]));
  const found = parse(labelled);
  if (found) return found;

  const [whole, ...stretches] = withoutLabels(labelled);
  const dates = stretches.filter((stretch) => !isLaterTime(stretch)).map(parse);
  const first = dates.find((date) => !date?.isLater) ?? dates[0];
  return (whole && parse(whole)) ?? (dates.every(Boolean) ? first : undefined);
}

/** Whether a stretch names the time of a change and no day: `28 June 2016 11:11, updated 12:30`. */
function isLaterTime({ text, isLater }: Labelled): boolean {
  const found = findTime(text);
  return isLater && found !== undefined && !/[\p{L}\p{N}]/u.test(covered(text, found));
}

const findTime = (text: string) => times.map((time) => time.exec(text)).find((found) => found !== null);

function parseStretch({ text, isLater }: Labelled, textAt: TextAt): WrittenDate | undefined {
  const found = findTime(text);
  const { hour, minute = '00', second = '00', half, zone } = found?.groups ?? {};
  const day = findDay(found ? covered(text, found) : text);
  if (!day) return undefined;

  const { days, language, weekday } = day;
  return {
    days,
    time: hour && `${hour}:${minute}:${second}`,
    half: half === 'a' || half === 'p' ? half : day.half,
    weekday: weekday && {
      text: textAt(weekday.from, weekday.to),
      number: weekday.number,
      language,
    },
    isZoned: zone !== undefined,
    isLater,
  };
}

type TextAt = (from: number, to: number) => string;

const covered = (text: string, { index, 0: { length } }: RegExpExecArray) =>
  text.slice(0, index) + ':'.repeat(length) + text.slice(index + length);

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
