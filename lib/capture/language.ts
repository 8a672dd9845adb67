import { isPersian } from './arabic-script';
import { closerLanguage, closerLanguages } from './closer-language';
import { latinLanguage, latinLanguages } from './latin-language';

/** What the letters of a text, and its small words, tell about it. */
export type Language = {
  /** BCP 47 tag; `undefined` where nothing decides: English, few words in Latin letters, no letters. */
  tag: string | undefined;
  direction: 'ltr' | 'rtl';
};

/** The scripts that decide a language, and the one that is most read in each. */
const scripts: [RegExp, string, Language['direction']][] = [
  [/\p{Script=Arabic}+/gu, 'ar', 'rtl'],
  [/\p{Script=Hebrew}+/gu, 'he', 'rtl'],
  [/\p{Script=Syriac}+/gu, 'syr', 'rtl'],
  [/\p{Script=Thaana}+/gu, 'dv', 'rtl'],
  [/\p{Script=Cyrillic}+/gu, 'ru', 'ltr'],
  [/\p{Script=Greek}+/gu, 'el', 'ltr'],
  [/\p{Script=Armenian}+/gu, 'hy', 'ltr'],
  [/\p{Script=Georgian}+/gu, 'ka', 'ltr'],
  [/\p{Script=Devanagari}+/gu, 'hi', 'ltr'],
  [/\p{Script=Bengali}+/gu, 'bn', 'ltr'],
  [/\p{Script=Gurmukhi}+/gu, 'pa', 'ltr'],
  [/\p{Script=Gujarati}+/gu, 'gu', 'ltr'],
  [/\p{Script=Oriya}+/gu, 'or', 'ltr'],
  [/\p{Script=Tamil}+/gu, 'ta', 'ltr'],
  [/\p{Script=Telugu}+/gu, 'te', 'ltr'],
  [/\p{Script=Kannada}+/gu, 'kn', 'ltr'],
  [/\p{Script=Malayalam}+/gu, 'ml', 'ltr'],
  [/\p{Script=Sinhala}+/gu, 'si', 'ltr'],
  [/\p{Script=Thai}+/gu, 'th', 'ltr'],
  [/\p{Script=Lao}+/gu, 'lo', 'ltr'],
  [/\p{Script=Khmer}+/gu, 'km', 'ltr'],
  [/\p{Script=Myanmar}+/gu, 'my', 'ltr'],
  [/\p{Script=Ethiopic}+/gu, 'am', 'ltr'],
  [/\p{Script=Hangul}+/gu, 'ko', 'ltr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja', 'ltr'],
  [/\p{Script=Han}+/gu, 'zh', 'ltr'],
];

/** Letters that tell the script are plenty in the first of a text. */
const sample = 2_000;

/** Latin letters, and what stands between letters of any script. */
const latin = /[\0-\u024f\u2010-\u203a]+/g;

/** The language of a text by the script that most of its letters are in, and by letters that few languages have. */
export function languageOf(text: string): Language {
  const start = text.slice(0, sample);
  let language: Language = { tag: undefined, direction: 'ltr' };
  let others = start.replace(latin, '');
  if (others === '') return { tag: latinLanguage(start), direction: 'ltr' };

  let most = countLetters(start, start.replace(/\p{Script=Latin}+/gu, ''));
  for (const [letters, tag, direction] of scripts) {
    if (others === '') break;
    const rest = others.replace(letters, '');
    const found = countLetters(others, rest);
    others = rest;
    // Japanese mixes kana with Han: a fifth of kana decides.
    const weight = tag === 'ja' ? found * 5 : found;
    if (weight > most) {
      most = weight;
      language = { tag, direction };
    }
  }
  if (language.tag === undefined) return { tag: latinLanguage(start), direction: 'ltr' };
  const closer = closerLanguage(start, language.tag) ?? (language.tag === 'ar' && isPersian(start) && 'fa');
  return closer ? { ...language, tag: closer } : language;
}

/** The languages that are told. */
export const languages = (): string[] => [
  ...latinLanguages,
  ...scripts.flatMap(([, tag]) => languagesIn(tag)),
];

/** Those of them that are written in letters that a text has. */
export function languagesLike(text: string): string[] {
  const found = scripts.filter(([letters]) => text.search(letters) !== -1);
  return found.length > 0 ? found.flatMap(([, tag]) => languagesIn(tag)) : latinLanguages;
}

/** The languages in the script in which one is most read; Japanese may have no kana in a line. */
function languagesIn(tag: string): string[] {
  const further: Record<string, string[]> = { ar: ['fa'], zh: ['ja'] };
  return [tag, ...(further[tag] ?? []), ...closerLanguages(tag)];
}

/** How many letters a text has more than what is left of it; some take two units. */
const countLetters = (text: string, rest: string) =>
  text.length - rest.length - (pairsIn(text) - pairsIn(rest));

const pairsIn = (text: string) => text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
