/** A stretch of a capture's text. `offset` counts UTF-16 units from the start of the source. */
export type Span = { offset: number; text: string };

/** Line and column as editors count them, both from 1; a column is a UTF-16 unit. */
export type Point = { line: number; column: number };

/** The part of a span between two positions in it. */
export function slice({ offset, text }: Span, from: number, to: number = text.length): Span {
  return { offset: offset + from, text: text.slice(from, to) };
}

/** A span without the white space around it. */
export function trim(span: Span): Span {
  const start = span.text.length - span.text.trimStart().length;
  return slice(span, start, Math.max(start, span.text.trimEnd().length));
}

/** The lines of a span, whatever ends them, without their ends. */
export const linesOf = (span: Span): Generator<Span> => piecesOf(span, /\r\n|\r|\n/g);

/**
 * The runs of lines without one between that shows nothing: white space, and marks that have no width. What V8 repeats
 * and is no single class overflows on long input.
 */
export const blocksOf = (span: Span): Generator<Span> =>
  piecesOf(
    span,
    /(?:\r\n|\r(?!\n)|\n)[\t\v\f \u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]*(?:&nbsp;[^\S\r\n]*)?(?:\r\n|\r|\n)\s*(?:[\u200b-\u200f\u2060]+[^\S\r\n]*[\r\n]\s*)?/g,
  );

function* piecesOf(span: Span, gap: RegExp): Generator<Span> {
  let start = 0;
  for (let found = gap.exec(span.text); found; found = gap.exec(span.text)) {
    yield slice(span, start, found.index);
    start = gap.lastIndex;
  }
  yield slice(span, start);
}

/** Where the last of its blocks begins. */
export function lastBlock(text: string): number {
  let start = text.trimEnd().length;
  let visible = true;
  for (let at = start - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === '\r' && text[at + 1] === '\n') continue;
    if (character === '\n' || character === '\r') {
      if (!visible) break;
      visible = false;
    } else if (/[^\s\u200b-\u200f\u2060]/.test(character)) {
      visible = true;
      start = at;
    }
  }
  return start;
}

/** Where an offset of the source is, for people. */
export const pointAt = (source: string, offset: number): Point => pointsIn(source)(offset);

/** The same for many offsets: the source is read once where each is beyond the one before. */
export function pointsIn(source: string): (offset: number) => Point {
  const ends = /\r\n|\r|\n/g;
  let line = 1;
  let start = 0;
  let end = ends.exec(source);
  return (offset) => {
    if (offset < start) return pointAt(source, offset);
    for (; end && ends.lastIndex <= offset; end = ends.exec(source)) {
      line++;
      start = ends.lastIndex;
    }
    return { line, column: offset - start + 1 };
  };
}
