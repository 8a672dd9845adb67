import { isDateline, isMoment, longestDateline } from './dateline-form';
import { type Span, slice, trim } from './span';

/** A line that names an author, a source or an id, too, is hardly longer. */
const longest = 3 * longestDateline;
const mostPieces = 8;

/** Where a line names a source. */
const source = '(?:source|fuente|fonte|quelle|kaynak|источник|المصدر|منبع|来源|來源)\\s*[:：]';
/** What parts the pieces of a line: `By Jane Doe | 28 June 2016 | 11:11`; and a source or a byline from the date. */
const between = new RegExp(
  `\\s*[|•·\\t\\u3000]\\s*| {2,}|\\s+[/–—-]\\s+|(?<=^${source}\\s*\\S+)\\s+|\\s+(?=${source}|by \\p{L})`,
  'giu',
);

/** A dateline in a line that says other things, too, and these. */
export type Beside = { dateline: Span; others: Span[] };

/**
 * Takes a line apart: the longest stretch of its pieces that is a dateline with its time, or is one at all. Two datelines
 * are none, and beside a sentence it is text.
 */
export function findBeside(line: Span): Beside | undefined {
  const pieces = line.text.length <= longest ? piecesOf(line) : [];
  if (pieces.length < 2 || pieces.length > mostPieces) return undefined;
  const stretches = stretchesOf(line, pieces);
  const found =
    stretches.find(({ dateline }) => isMoment(dateline.text)) ??
    stretches.find(({ dateline }) => isDateline(dateline.text));
  return found?.others.some(({ text }) => isDateline(text) || endsSentence.test(text)) ? undefined : found;
}

const endsSentence = /[.!?…。！？؟۔।][”"’'»)\]]*$/u;

function piecesOf(line: Span): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of line.text.matchAll(between)) {
    pieces.push(slice(line, start, index));
    start = index + gap.length;
  }
  return [...pieces, slice(line, start)];
}

/** All stretches of pieces, the longest first. */
function stretchesOf(line: Span, pieces: Span[]): Beside[] {
  return pieces.flatMap((_, fewer) =>
    Array.from({ length: fewer + 1 }, (_, from) => {
      const to = pieces.length - 1 - fewer + from;
      return {
        dateline: joined(line, pieces.slice(from, to + 1)),
        others: [...pieces.slice(0, from), ...pieces.slice(to + 1)],
      };
    }),
  );
}

function joined(line: Span, pieces: Span[]): Span {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return slice(line, 0, 0);
  return trim(slice(line, first.offset - line.offset, last.offset + last.text.length - line.offset));
}
