import { fold } from './fold';
import { type Hit, meantTopics, type Words } from './meant';

/** A name as it is written. Without a topic it only keeps other names from being found in it. */
export type Name = { text: string; topic: string | undefined; isAmbiguous: boolean };

/** Finds the topics that a text names; `folded` is the same, where that is known. */
export type Matcher = (text: string, folded?: string) => Set<string>;

/** A name in words, its first one aside. */
type Rest = { words: string[]; name: Name };

/** Names by their first word, and the letters that those begin with: most words of a text begin with none of them. */
type Lookup = { rests: Map<string, Rest[]>; initials: Set<number> };

const arabic = /[\u0600-\u06ff]/;

/**
 * Prepares names for one pass over any text: each word is looked up once, and of the names that begin with it the
 * longest that stands there is taken. Case counts: `US` is a country, `us` is not. Names in Arabic letters are found
 * in the folded text.
 */
export function buildMatcher(names: Name[]): Matcher {
  const cased: Lookup = { rests: new Map(), initials: new Set() };
  const folded: Lookup = {
    rests: new Map(),
    initials: new Set([...joined].map((letter) => letter.charCodeAt(0))),
  };
  for (const name of names) {
    if (arabic.test(name.text)) add(folded, fold(name.text), name);
    else for (const text of writingsOf(name.text)) add(cased, text, name);
  }
  for (const rests of [...cased.rests.values(), ...folded.rests.values()])
    rests.sort((one, other) => other.words.length - one.words.length);

  return (text, known) => {
    const found = new Set<string>();
    collectHits(wordsOf(text), cased, found);
    if (arabic.test(text)) collectHits(wordsOf(known ?? fold(text)), folded, found);
    return found;
  };
}

/** As written, without accents, and in capitals: `Türkiye`, `Turkiye`, `TÜRKIYE`. */
function writingsOf(text: string): Set<string> {
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set([text, plain].flatMap((each) => [each, each.toUpperCase()]));
}

function add({ rests: names, initials }: Lookup, text: string, name: Name) {
  const [first, ...words] = wordsOf(text).words;
  if (first === undefined) return;
  const rests = names.get(first) ?? [];
  rests.push({ words, name });
  names.set(first, rests);
  initials.add(first.charCodeAt(0));
}

/** Arabic writes `and`, `so`, `in`, `to` and `like` onto the word: `وإيران`. */
const joined = 'وفبلك';
const joins = new RegExp(`^[${joined}]\\p{L}{4}`, 'u');

/** Everything but ASCII signs, those of Latin 1, and punctuation. */
const separated = /([^\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u3000-\u303f،؛؟]+)/;

/** The words of a text, and what stands before each. */
function wordsOf(text: string): Words {
  const parts = text.normalize('NFC').split(separated);
  const words: string[] = [];
  const gaps: string[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    gaps.push(parts[at - 1] ?? '');
    words.push(parts[at] ?? '');
  }
  return { words, gaps };
}

function collectHits(text: Words, { rests: names, initials }: Lookup, found: Set<string>) {
  const hits: Hit[] = [];
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at] ?? '';
    if (!initials.has(word.charCodeAt(0))) continue;
    const rest = restsAt(word, names)?.find(({ words }) => stands(words, text, at));
    if (!rest) continue;

    const end = at + rest.words.length;
    hits.push({ ...rest.name, start: at, end });
    at = end;
  }
  for (const topic of meantTopics(hits, text)) found.add(topic);
}

function restsAt(word: string, names: Map<string, Rest[]>): Rest[] | undefined {
  const whole = names.get(word);
  return whole || word < '\u0600' || !joins.test(word) ? whole : names.get(word.slice(1));
}

function stands(rest: string[], { words, gaps }: Words, at: number): boolean {
  return rest.every((word, place) => {
    const gap = gaps[at + place + 1] ?? '';
    return words[at + place + 1] === word && gap.length <= 2 && !gap.includes('\n');
  });
}
