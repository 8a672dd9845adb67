import { type Code, type Diagnostic, type Severity, severities } from './diagnostic';
import { linesOf, pointsIn } from './span';
import { forbidden } from './text';

/** A diagnostic as people are told it: its place in lines and columns, both from 1. */
export type Finding = {
  code: Code;
  line: number;
  column: number;
  /** How many UTF-16 units are meant. */
  length: number;
  message: string;
  /** What to do about it. */
  hint: string;
};

/** The diagnostics of a source, as people are told them. */
export function findingsOf(source: string, diagnostics: Diagnostic[]): Finding[] {
  const pointOf = pointsIn(source);
  return diagnostics.map(({ span, ...rest }) => {
    return { ...rest, ...pointOf(span.offset), length: span.text.length };
  });
}

export const severityOf = ({ code }: Pick<Finding, 'code'>): Severity => severities[code];

/** The most of a line that is shown, characters. */
const width = 72;

/** `file:line:column severity message (code)`, the line with a mark under the place, and the hint. */
export function frame(file: string, source: string, finding: Finding): string {
  const { code, line, column, message, hint } = finding;
  const title = `${printable(file)}:${line}:${column} ${severityOf(finding)} ${message} (${code})`;
  return [title, ...excerpt(source, finding), `  ${hint}`].join('\n\n');
}

function excerpt(source: string, { line, column, length }: Finding): string[] {
  const text = lineAt(source, line);
  if (text.trim() === '') return [];

  // A related list is one line of a thousand characters: show the stretch around the fault.
  const left = column > width / 2 ? column - width / 2 : 0;
  const shown = text.slice(left, left + width);
  const gutter = `  ${line} | `;
  const marks = '^'.repeat(
    Math.max(1, Math.min(length, left + width - column + 1, text.length - column + 1)),
  );
  return [`${gutter}${printable(shown)}\n${' '.repeat(gutter.length + column - 1 - left)}${marks}`];
}

function lineAt(source: string, number: number): string {
  let line = 1;
  for (const { text } of linesOf({ offset: 0, text: source })) {
    if (line === number) return text;
    line++;
  }
  return '';
}

/** What would steer a terminal stands as U+FFFD, one for one, so that marks stay under their place. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]/g, ' ').replace(forbidden, '\u{fffd}');
}
