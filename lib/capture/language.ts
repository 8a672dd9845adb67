/** What the script of a text tells about it. */
export type Language = {
  /** BCP 47 tag; `undefined` where the script does not decide (Latin letters, no letters). */
  tag: string | undefined;
  direction: 'ltr' | 'rtl';
};

/** The scripts that decide a language, and the one that is most read in each. */
const scripts: [RegExp, string, Language['direction']][] = [
  [/\p{Script=Arabic}/gu, 'ar', 'rtl'],
  [/\p{Script=Hebrew}/gu, 'he', 'rtl'],
  [/\p{Script=Syriac}/gu, 'syr', 'rtl'],
  [/\p{Script=Thaana}/gu, 'dv', 'rtl'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'ltr'],
  [/\p{Script=Greek}/gu, 'el', 'ltr'],
  [/\p{Script=Armenian}/gu, 'hy', 'ltr'],
  [/\p{Script=Georgian}/gu, 'ka', 'ltr'],
  [/\p{Script=Devanagari}/gu, 'hi', 'ltr'],
  [/\p{Script=Bengali}/gu, 'bn', 'ltr'],
  [/\p{Script=Thai}/gu, 'th', 'ltr'],
  [/\p{Script=Hangul}/gu, 'ko', 'ltr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 'ltr'],
  [/\p{Script=Han}/gu, 'zh', 'ltr'],
];

/** Letters and digits that Persian writes and Arabic does not. */
const persian = /[پچژگکی۰-۹]/u;

/** Letters that tell the script are plenty in the first of a text. */
const sample = 2_000;

/** The language of a text by the script that most of its letters are in. */
export function languageOf(text: string): Language {
  const start = text.slice(0, sample);
  const count = (letters: RegExp) => start.match(letters)?.length ?? 0;

  let language: Language = { tag: undefined, direction: 'ltr' };
  if (/^[\p{ASCII}\p{Script=Latin}\p{P}]*$/u.test(start)) return language;

  let most = count(/\p{Script=Latin}/gu);
  for (const [letters, tag, direction] of scripts) {
    const found = count(letters);
    // Japanese mixes kana with Han: a fifth of kana decides.
    const weight = tag === 'ja' ? found * 5 : found;
    if (weight > most) {
      most = weight;
      language = { tag, direction };
    }
  }
  return language.tag === 'ar' && persian.test(start) ? { ...language, tag: 'fa' } : language;
}
