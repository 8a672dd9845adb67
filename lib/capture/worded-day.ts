import { vocabularyOf } from './date-vocabulary';
import type { Meaning, Month } from './date-words';
import { dayIn, findNumberedDays } from './numbered-day';
import type { Day } from './wall-clock';

/** A day as a line writes it: in words of a language, or in numbers beside them. */
export type WordedDay = {
  /** None where no calendar has it, two where it may be either. */
  days: Day[];
  half: Meaning['half'] | undefined;
  /** From Sunday, 0, and where it stands. */
  weekday: { number: number; from: number; to: number } | undefined;
};

/** A word that means something, and where it stands. */
type Word = { meaning: Meaning; from: number; to: number };

/**
 * Reads plain letters that hold a day and nothing else; the time among them is covered by colons. With a small word, but
 * for one before the time, a sentence begins.
 */
export function parseWordedDay(text: string, language: string): WordedDay | undefined {
  const { words, rest } = takeWords(text, language);
  if (!/^[\s\p{P}\p{So}|^~\d]+$/u.test(rest) || /^[\s(]*~(?! ?:)/.test(rest)) return undefined;

  const named = monthsAmong(words);
  const days = daysOf(
    rest,
    named.flatMap(({ meaning }) => meaning.month ?? []),
  );
  const weekday = words.find((word) => word.meaning.weekday !== undefined && !named.includes(word));
  const half = words.find(({ meaning }) => meaning.half)?.meaning.half;
  return days && { days, half, weekday: weekday && { ...weekday, number: weekday.meaning.weekday ?? 0 } };
}

/** Takes the words of a language out of a text: in the rest a small one is `~`, any other `^`. */
function takeWords(text: string, language: string) {
  const { pattern, meaningOf } = vocabularyOf(language);
  const words: Word[] = [];
  const rest = text.replace(pattern, (found: string, from: number) => {
    const [meaning, to] = [meaningOf(found), from + found.length];
    if (meaning.isSmall && (isOnlySmall(meaning) || /\d ?$/.test(text.slice(0, from)))) return '~';
    // The half of the day stands beside the time: `am` is another word in German.
    if (meaning.half && !/: ?$/.test(text.slice(0, from)) && !/^\.? ?:/.test(text.slice(to))) return found;
    words.push({ meaning, from, to });
    return '^';
  });
  return { words, rest };
}

const isOnlySmall = ({ month, weekday, half, isEra }: Meaning) =>
  !(month || weekday !== undefined || half || isEra);

/** A word that may be a weekday, too, is a month where no other is. */
function monthsAmong(words: Word[]): Word[] {
  const months = words.filter(({ meaning }) => meaning.month);
  const sure = months.filter(({ meaning }) => meaning.weekday === undefined);
  return sure.length > 0 ? sure : months;
}

/**
 * `28 ^ 2016`, the year behind or before it; or `28.06.2016` and, between the small words of Japanese, `2016~6~28~`. Two
 * names of one month, as in `28 حزيران/يونيو 2016`, are one.
 */
function daysOf(rest: string, [month, ...others]: Month[]): Day[] | undefined {
  if (!month) {
    const numbers = rest.replace(/(?<=\d) ?~ ?(?=\d)/g, '-');
    const found = findNumberedDays(numbers);
    return found && !/\d/.test(numbers.replace(found.text, '')) ? found.days : undefined;
  }
  const { calendar, number } = month;
  if (others.some((other) => other.calendar !== calendar || other.number !== number)) return undefined;
  const numbers = rest.split(/\D/).filter(Boolean);
  const year = numbers.find(({ length }) => length === 4);
  const day = numbers.find(({ length }) => length < 3);
  if (numbers.length !== 2 || !year || !day) return undefined;
  const found = dayIn(calendar, Number(year), number, Number(day));
  return found ? [found] : [];
}
