import type { Report } from './diagnostic';
import { wordsOf } from './headline';
import { linesOf, type Span, trim } from './span';
import { isVisible, parseText } from './text';

/** A line at the top of a capture that shows something, and its number among all lines. */
export type Line = Span & { number: number };

/** The first lines that show something, from 0 on; each is read when it is asked for. */
export type FirstLines = (at: number) => Line | undefined;

/** The first lines of a text that show something. */
export function firstLines(source: Span): FirstLines {
  const all = linesOf(source);
  const lines: Line[] = [];
  let number = -1;
  return (at) => {
    while (lines.length <= at) {
      const { value: line, done } = all.next();
      if (done) break;
      number++;
      if (showsSomething(line)) lines.push({ ...trim(line), number });
    }
    return lines[at];
  };
}

/** Most lines begin with a letter. */
const showsSomething = (line: Span) => /^\p{L}/u.test(line.text) || isVisible(parseText(line, silent));

const silent: Report = () => {};
const wordsIn = (line: Span) => wordsOf(parseText(line, silent));

/** Whether two lines have the same words. */
export const isSame = (one: Span, other: Span): boolean =>
  one.text === other.text || wordsIn(one) === wordsIn(other);
