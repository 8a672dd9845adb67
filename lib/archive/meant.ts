import { placedByIn } from './country-care';
import type { Name } from './matcher';

/** A text in words, and what stands before each. */
export type Words = { words: string[]; gaps: string[] };

/** A name that stands in a text, from its first to its last word. */
export type Hit = Name & { start: number; end: number };

/** Words between two countries that are named together: `Jordan, and also Syria`. */
const near = 3;
/** Words on both sides that tell whether a line is in capitals. */
const sight = 8;

/** Words that a headline may set in capitals before the name of a place. */
const leading =
  /^(?:A|Across|After|Against|And|As|At|By|For|From|In|Into|Near|Of|On|Or|Over|The|To|Via|With)$/;

/**
 * The topics that the names in a text mean, in its order. An ambiguous name needs a plain name of the same topic in
 * the text, `in` before it, or a plain name of another topic near it and no name of a person around it: `Michael Jordan`
 * is no country.
 */
export function meantTopics(hits: Hit[], text: Words): string[] {
  const meant = hits.filter((hit) => hit.topic && !(isShort(hit) && isShouted(hit, text)));
  const isPlain = (hit: Hit) => !hit.isAmbiguous || isPlaced(hit, text);
  const plain = new Set(meant.filter(isPlain).map(({ topic }) => topic));
  const counts = (hit: Hit, at: number) =>
    plain.has(hit.topic) || (isNearPlain(at, meant) && !isInName(at, meant, text));
  return meant.filter(counts).flatMap(({ topic }) => topic ?? []);
}

/** Hits are in order: the nearest plain one is at most `near` hits away. */
function isNearPlain(at: number, hits: Hit[]): boolean {
  const { start, end } = hits[at] ?? { start: 0, end: 0 };
  return hits.slice(Math.max(0, at - near - 1), at + near + 2).some((other) => {
    const distance = other.start < start ? start - other.end - 1 : other.start - end - 1;
    return !other.isAmbiguous && distance <= near;
  });
}

/** Whether a word in capitals that is no other topic touches it: `Air Jordan`, `Chad Smith`. */
function isInName(at: number, hits: Hit[], { words, gaps }: Words): boolean {
  const { start, end } = hits[at] ?? { start: 0, end: 0 };
  const isCapital = (place: number) =>
    /^\p{Lu}/u.test(words[place] ?? '') && !leading.test(words[place] ?? '');
  const follows = gaps[start] === ' ' && isCapital(start - 1) && hits[at - 1]?.end !== start - 1;
  const leads = gaps[end + 1] === ' ' && isCapital(end + 1) && hits[at + 1]?.start !== end + 1;
  return follows || leads;
}

/** Whether the text says `in Turkey`. */
const isPlaced = (hit: Hit, { words }: Words) =>
  placedByIn.has(hit.text) && /^(?:in|into)$/i.test(words[hit.start - 1] ?? '');

const isShort = ({ text }: Hit) => text.length <= 3 && /^[A-Z]+$/.test(text);

/** In a line that is all capitals, `US` may be `us`. */
function isShouted({ start, end }: Hit, { words, gaps }: Words): boolean {
  let first = start;
  let last = end;
  while (first > 0 && start - first < sight && !gaps[first]?.includes('\n')) first--;
  while (last < words.length - 1 && last - end < sight && !gaps[last + 1]?.includes('\n')) last++;
  return last > first && !words.slice(first, last + 1).some((word) => /\p{Ll}/u.test(word));
}
