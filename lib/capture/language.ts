import { isPersian } from './arabic-script';

/** What the script of a text tells about it. */
export type Language = {
  /** BCP 47 tag; `undefined` where the script does not decide (Latin letters, no letters). */
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
  [/\p{Script=Thai}+/gu, 'th', 'ltr'],
  [/\p{Script=Hangul}+/gu, 'ko', 'ltr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja', 'ltr'],
  [/\p{Script=Han}+/gu, 'zh', 'ltr'],
];

/** Letters that tell the script are plenty in the first of a text. */
const sample = 2_000;

/** Latin letters, and what stands between letters of any script. */
const latin = /[\0-\u024f\u2010-\u203a]+/g;

/** The language of a text by the script that most of its letters are in. */
export function languageOf(text: string): Language {
  const start = text.slice(0, sample);
  let language: Language = { tag: undefined, direction: 'ltr' };
  let others = start.replace(latin, '');
  if (others === '') return language;

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
  return language.tag === 'ar' && isPersian(start) ? { ...language, tag: 'fa' } : language;
}

/** How many letters a text has more than what is left of it; some take two units. */
const countLetters = (text: string, rest: string) =>
  text.length - rest.length - (pairsIn(text) - pairsIn(rest));

const pairsIn = (text: string) => text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
