/** The words of a headline, by which two headlines are the same: case, quotes, spacing and Unicode form aside. */
export function wordsOf(headline: string): string {
  if (/^[ -~]*[a-z\d][ -~]*$/i.test(headline))
    return headline
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();

  const folded = headline.normalize('NFKC').toLowerCase();
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ') : folded.trim();
}

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
