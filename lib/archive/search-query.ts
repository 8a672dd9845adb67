import { foldedWords } from './fold';

/** What must stand in a story: words in a row, the last of which may only begin so. */
export type Term = { words: string[]; isPrefix: boolean };

/** More words than these are not looked for; a longer text is not read to its end. */
const mostWords = 32;
const longest = 1_000;

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/g;

/**
 * Reads what a reader asks for: words, phrases in quotes, `word*` for all that begins so. Everything else is text.
 * With `isTyping`, the last word may be unfinished.
 */
export function parseQuery(text: string, isTyping = false): Term[] {
  const terms: Term[] = [];
  let left = mostWords;
  for (const [, phrase, word = ''] of text.slice(0, longest).matchAll(quoted)) {
    const words = foldedWords(phrase ?? word).slice(0, left);
    left -= words.length;
    if (words.length > 0) terms.push({ words, isPrefix: word.endsWith('*') });
  }

  const last = terms.at(-1);
  if (last && isTyping && /[^\s"“”„«»]$/.test(text)) last.isPrefix = true;
  return terms;
}

/** The terms for FTS5: all of them, or any. Folded words hold letters and digits only, so that nothing needs escaping. */
export function matchOf(terms: Term[], together: 'AND' | 'OR' = 'AND'): string {
  return terms
    .map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`)
    .join(` ${together} `);
}
