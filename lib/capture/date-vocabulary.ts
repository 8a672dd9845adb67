import { type DateWord, type Meaning, wordsIn } from './date-words';
import { plainLetters } from './plain-letters';

/** The words of dates in a language, in plain letters. */
export type DateVocabulary = {
  /** Finds each of them, the longest first. */
  pattern: RegExp;
  meaningOf: (found: string) => Meaning;
  /** All of them; in each form one weekday follows the other. */
  words: DateWord[];
};

const made = new Map<string, DateVocabulary>();

/** Made when a date of the language is first met: it takes as long as a hundred captures. */
export function vocabularyOf(language: string): DateVocabulary {
  const vocabulary = made.get(language) ?? makeVocabulary(language);
  made.set(language, vocabulary);
  return vocabulary;
}

function makeVocabulary(language: string): DateVocabulary {
  const meanings = new Map<string, Meaning>();
  const sources = new Map<string, string>();
  const words = wordsIn(language);
  for (const { text, ...meaning } of language === 'en' ? words.flatMap(withBeginnings) : words) {
    const parts = partsOf(text);
    const key = parts.join('');
    meanings.set(key, merged(meanings.get(key), meaning));
    // Between the parts of a name stands a space, a stop or a joiner, or nothing: `p. m.`, `سه شنبه`.
    sources.set(key, parts.join('[^\\p{L}\\p{N}]{0,2}'));
  }
  const longestFirst = [...sources].sort(([one], [other]) => other.length - one.length);
  const pattern = longestFirst.map(([, source]) => source).join('|');
  return {
    // Scripts without spaces, and prefixes as those of Hebrew, leave no boundaries.
    pattern: new RegExp(`(?<!\\p{Script=Latin})(?:${pattern})(?!\\p{Script=Latin})`, 'gu'),
    meaningOf: (found) => meanings.get(found.replace(between, '')) ?? {},
    words,
  };
}

const between = /[^\p{L}\p{M}\p{N}]/gu;
const partsOf = (text: string) => text.split(between).map(plainLetters).filter(Boolean);

function merged(one: Meaning = {}, other: Meaning): Meaning {
  const either = one.half && other.half && one.half !== other.half;
  return { ...one, ...other, ...(either && { half: 'either' }) };
}

/** English names are cut short anywhere: `Tues`, `Sept`. */
function withBeginnings(word: DateWord): DateWord[] {
  const isName = word.month !== undefined || word.weekday !== undefined;
  return isName ? Array.from(word.text, (_, i) => ({ ...word, text: word.text.slice(0, i + 3) })) : [word];
}

/** The name of a weekday in the form in which another one is found, without the stop behind it. */
export function weekdayNamed(weekday: number, like: string, language: string): string {
  const { words } = vocabularyOf(language);
  const written = partsOf(like).join('');
  const first = words.findIndex(({ text }) => partsOf(text).join('') === written);
  const name = words.slice(first).find((word) => word.weekday === weekday)?.text ?? '';
  return name.replace(/[^\p{L}\p{M}\p{N}]$/u, '');
}
