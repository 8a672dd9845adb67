import { memo } from './memo';

/** Marks that may be left out in writing: accents, harakat, niqqud, joiners, tatweel. */
const marks = /[\p{Script=Inherited}\u0591-\u05c7\u0610-\u061a\u0640\u06d6-\u06ed]+/gu;

/** Scripts without spaces: each of their letters is a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Letters that readers and newsrooms write for each other, and that Unicode does not take apart. */
const written: Record<string, string> = {
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};
const rewritten = new RegExp(`[${Object.keys(written).join('')}]`, 'gu');

/**
 * The words of a text as they are searched: in lower case, without diacritics, Arabic letters and digits in one form,
 * a single space between.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower
    .replace(/[^\0-\x7f\u2010-\u203a]+/g, foldRun)
    .replace(/[^a-z\d\x80-\u200f\u203b-\uffff]+/g, ' ')
    .trim();
}

/** The folded words of a text. */
export const foldedWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** What letters beyond ASCII fold to; a longer run is no word of a language. */
const foldRun = memo(foldLetters, 40);

function foldLetters(letters: string): string {
  return letters
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(rewritten, (letter) => written[letter] ?? letter)
    .replace(unspaced, ' $& ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
