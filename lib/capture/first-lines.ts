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
      const next = all.next();
      if (next.done) break;
      number++;
      const { offset, text } = trim(next.value);
      if (showsSomething(text)) lines.push({ offset, text, number });
    }
    return lines[at];
  };
}

/** So many of the lines from one on, as far as there are any. */
export function linesFrom(lineAt: FirstLines, from: number, many: number): Line[] {
  return Array.from({ length: many }, (_, i) => lineAt(from + i)).filter((line) => line !== undefined);
}

/** Most lines are empty, or begin with a letter. */
const showsSomething = (text: string) =>
  /^[A-Za-z]/.test(text) || (text !== '' && isVisible(parseText({ offset: 0, text }, silent)));

const silent: Report = () => {};
const wordsIn = (line: Span) => wordsOf(parseText(line, silent));

/** Whether two lines have the same words. */
export const isSame = (one: Span, other: Span): boolean =>
  one.text === other.text || wordsIn(one) === wordsIn(other);
