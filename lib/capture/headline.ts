/** ASCII and general punctuation, which separates words whatever its form; U+2017 becomes a mark on a space. */
const plain = /^[ -~\u2010-\u2016\u2018-\u203a]*$/;

/** The words of a headline, by which two headlines are the same: case, quotes, spacing and Unicode form aside. */
export function wordsOf(headline: string): string {
  if (plain.test(headline) && letter.test(headline))
    return headline
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();

  const folded = inOneForm(headline.normalize('NFKC').toLowerCase());
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ') : folded.trim();
}

/** Letters that capitals are not told by, or that newsrooms write for each other. */
const others: Record<string, string> = { 'i\u0307': 'i', ı: 'i', ß: 'ss', ё: 'е' };

/**
 * Arabic letters without harakat, which may be left out, and tatweel, which only draws a word out; and one ya and kaf,
 * for which keyboards have several.
 */
function inOneForm(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u0652\u0670]+/g, '')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/i\u0307|[ıßё]/g, (letter) => others[letter] ?? letter);
}

/** Whether two headlines may have the same words: most differ in their first letter. */
export function mayBeSame(one: string, other: string): boolean {
  const [first, second] = [one.charAt(0), other.charAt(0)];
  return !letter.test(first) || !letter.test(second) || first.toLowerCase() === second.toLowerCase();
}

const letter = /[a-z\d]/i;

/** The labels that the newsroom puts before a headline, and the word that a reader sees. */
const labels: Record<string, string> = {
  PICS: 'Pictures',
  PHOTOS: 'Pictures',
  VIDEO: 'Video',
  LIVE: 'Live',
  BREAKING: 'Breaking',
  UPDATE: 'Update',
  EXCLUSIVE: 'Exclusive',
  OPINION: 'Opinion',
  ANALYSIS: 'Analysis',
};

const labelled = new RegExp(`^(${Object.keys(labels).join('|')})\\s*:\\s*(?=\\S)`);

/** Takes a known label off a headline: `PICS: Iran …` is `Iran …` with the label Pictures; `Russia: …` has none. */
export function splitLabel(headline: string): { headline: string; label?: string } {
  const found = labelled.exec(headline);
  const label = found?.[1] && labels[found[1]];
  return found && label ? { headline: headline.slice(found[0].length), label } : { headline };
}
