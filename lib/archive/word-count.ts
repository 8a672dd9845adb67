/** Scripts that put no spaces between words, and how many of their letters make one. */
const unspaced = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, perWord: 2 },
  { letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, perWord: 5 },
];

/** Letters of scripts that do, and signs of any. */
const spaced = /^[\0-\u0dff\u2000-\u2fff]*$/;

/** About how many words a text of single spaces has. */
export function countWords(text: string): number {
  const words = text.split(' ').length;
  if (spaced.test(text)) return words;
  return unspaced.reduce(
    (sum, { letters, perWord }) => sum + Math.floor((text.match(letters)?.length ?? 0) / perWord),
    words,
  );
}
