import type { Matcher } from '../archive/matcher';

/** A name, and how many headlines hold it. */
export type UnnamedTopic = { name: string; headlines: number };

/** What is written large in the middle of a sentence, and no small word among it: `Ali Shamkhani`. */
const names = /(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*/gu;

/** More words than these are a title, not a name. */
const mostWords = 4;
/** A name that fewer headlines hold is passed over. */
const least = 3;

/**
 * The names that stand in at least three headlines and that no topic covers, the commonest first. Headlines write most
 * words large: the sentences under them tell which are names.
 */
export function findUnnamed(
  stories: Iterable<{ headline: string; standfirst: string }>,
  match: Matcher,
): UnnamedTopic[] {
  const headlines: string[] = [];
  const known = new Set<string>();
  for (const { headline, standfirst } of stories) {
    headlines.push(` ${headline.replace(/[^\p{L}\p{M}\p{N}’'-]+/gu, ' ')} `);
    for (const [name] of standfirst.matchAll(names)) {
      const plain = name.replace(/[’']s?$/, '');
      if (plain.length > 2 && plain.split(' ').length <= mostWords) known.add(plain);
    }
  }
  return countNames(headlines, known)
    .filter(({ headlines: count, name }) => count >= least && match(name).size === 0)
    .sort((one, other) => other.headlines - one.headlines || (one.name < other.name ? -1 : 1));
}

/** Each run of words of a headline, up to the longest that a name has, is looked up: as many steps as there are words. */
function countNames(headlines: string[], known: Set<string>): UnnamedTopic[] {
  const counts = new Map<string, number>();
  for (const headline of headlines) {
    const words = headline.trim().split(' ');
    const found = new Set<string>();
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= Math.min(words.length, start + mostWords); end++) {
        const run = words
          .slice(start, end)
          .join(' ')
          .replace(/[’']s?$/, '');
        if (known.has(run)) found.add(run);
      }
    for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, headlines: count }));
}
