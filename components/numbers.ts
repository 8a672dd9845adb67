import type { Words } from './words/english';
import { wordsIn } from './words/words';

/** A number in the digits of some words, the site's own unless told: `1,200`, `۱٬۲۰۰`. */
export const numberIn = (count: number, { locale }: Words = wordsIn()) => count.toLocaleString(locale);

/** A text with its digits as those of the words: `11:11`, `۱۱:۱۱`. */
export const inDigits = (text: string, words: Words = wordsIn()) =>
  text.replace(/\d/g, (digit) => numberIn(Number(digit), words));

/** `115%`, `۱۱۵٪`. */
export const percentIn = (percent: number, { locale }: Words = wordsIn()) =>
  (percent / 100).toLocaleString(locale, { style: 'percent' });
