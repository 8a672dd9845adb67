import { foldedWords } from './fold';
import type { Term } from './search-query';

/** A stretch of text; a marked one is what was asked for. */
export type Piece = { text: string; isMarked: boolean };

/** A folded word, and where it stands in the text as it is written. */
type Placed = { word: string; start: number; end: number };
type Range = { start: number; end: number };

/** Characters of an excerpt, and those of them before the first mark. */
const longest = 260;
const lead = 90;

/** Characters of a story that are looked through for an excerpt: of 5 MB each it would take seconds. */
const reach = 50_000;

/** A whole text, with what was asked for marked. */
export function markedText(text: string, terms: Term[]): Piece[] {
  return piecesOf(text, { start: 0, end: text.length }, findTerms(text, terms));
}

/**
 * The part of the first paragraph that holds what was asked for, in the words of the text; the first one, where none
 * does, or only one far down a very long text.
 */
export function excerptOf(paragraphs: string[], terms: Term[]): Piece[] {
  let left = reach;
  for (const text of paragraphs) {
    const marks = findTerms(text.slice(0, left), terms);
    left = Math.max(0, left - text.length);
    if (marks.length > 0) return piecesOf(text, stretchAround(text, marks[0]?.start ?? 0), marks);
    if (left === 0) break;
  }
  const [text = ''] = paragraphs;
  return piecesOf(text, stretchAround(text, 0), []);
}

function findTerms(text: string, terms: Term[]): Range[] {
  const placed = placedWords(text);
  const marks: Range[] = [];
  for (let at = 0; at < placed.length; at++) {
    const lengths = terms.filter((term) => stands(term, placed, at)).map(({ words }) => words.length);
    const last = placed[at + Math.max(0, ...lengths) - 1];
    const start = placed[at]?.start ?? 0;
    if (lengths.length > 0 && last && start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end: last.end });
  }
  return marks;
}

function placedWords(text: string): Placed[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu)].flatMap(({ 0: written, index }) =>
    foldedWords(written).map((word) => ({ word, start: index, end: index + written.length })),
  );
}

function stands({ words, isPrefix }: Term, placed: Placed[], at: number): boolean {
  return words.every((word, place) => {
    const found = placed[at + place]?.word;
    return isPrefix && place === words.length - 1 ? found?.startsWith(word) : found === word;
  });
}

/** Cut between words, where there are any. */
function stretchAround(text: string, place: number): Range {
  const from = place <= lead ? 0 : place - lead;
  const start = from === 0 ? 0 : Math.min(place, text.indexOf(' ', from) + 1 || beforeSign(text, from));
  if (text.length - start <= longest) return { start, end: text.length };
  const cut = text.lastIndexOf(' ', start + longest);
  return { start, end: cut > place ? cut : beforeSign(text, start + longest) };
}

/** A place, or the one before it where that is amid a character: UTF-16 has those beyond 65,535 in two units. */
const beforeSign = (text: string, place: number) =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;

function piecesOf(text: string, { start, end }: Range, marks: Range[]): Piece[] {
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', isMarked: false }];
  let from = start;
  for (const mark of marks) {
    if (mark.start >= end) break;
    const to = Math.min(mark.end, end);
    pieces.push(
      { text: text.slice(from, mark.start), isMarked: false },
      { text: text.slice(mark.start, to), isMarked: true },
    );
    from = to;
  }
  pieces.push({ text: `${text.slice(from, end)}${end < text.length ? ' …' : ''}`, isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
