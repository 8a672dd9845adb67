import { parseDateline } from './dateline';
import { type Beside, findBeside } from './dateline-beside';
import { isDateline, isMoment, isSecondBest, longestDateline } from './dateline-form';
import type { Report } from './diagnostic';
import { isDump } from './dump-line';
import { type FirstLines, type Line, linesFrom } from './first-lines';
import { quote } from './quote';
import { type Span, slice } from './span';
import type { WallClock } from './wall-clock';

/** A subtitle and the name of who wrote it: so many lines may stand above a dateline. */
const mostAbove = 2;

/** When an article says that it was published, the lines above that and what stands beside it in its line. */
export type Published = {
  published: WallClock | undefined;
  above: Span[];
  beside: Span[];
  /** How many lines are read. */
  until: number;
};

/** Reads the dateline below a headline, which ends before the line `used`. */
export function parsePublished(
  lineAt: FirstLines,
  used: number,
  source: Span,
  now: WallClock,
  report: Report,
): Published {
  const { at, beside } = findPlace(lineAt, used);
  const [headline, line] = [lineAt(used - 1), lineAt(at)];
  if (!line || isDump(line.text) || !(beside || isInPlace(line, headline))) {
    const end = source.text.trimEnd().length;
    const message = 'Expected a dateline such as `Tue Jun 28, 2016 11:11:05` under the headline, found none';
    const span = line ? slice(line, 0, 0) : slice(source, end, end);
    report({ code: 'dateline-missing', span, message, hint: 'Put it in the line under the headline.' });
    return { published: undefined, above: [], beside: [], until: used };
  }

  const above = linesFrom(lineAt, used, at - used);
  const next = lineAt(at + 1);
  if (!beside && next && isTimeOf(line, next)) {
    const whole = slice(source, line.offset - source.offset, next.offset - source.offset + next.text.length);
    reportTime(next, report);
    return { published: parseDateline(whole, now, report), above, beside: [], until: at + 2 };
  }
  const isRepeated = next && next.number <= line.number + 1 && isDateline(next.text);
  const isNext = isRepeated && isSecondBest(line.text) && !isSecondBest(next.text);
  const published = parseDateline(isNext ? next : (beside?.dateline ?? line), now, report);
  const found = { published, above, beside: beside?.others ?? [] };
  if (published === undefined || !isRepeated) return { ...found, until: at + 1 };

  const [other, which] = isNext ? [line, 'second'] : [next, 'first'];
  const message = `Expected one dateline, found another: ${quote(other.text)}; the ${which} was read`;
  report({ code: 'dateline-repeated', span: other, message, hint: 'Delete the one that is wrong.' });
  return { ...found, until: at + 2 };
}

/** Whether a line has nothing but the time of the day that the line above it names. */
function isTimeOf({ text, number }: Line, line: Line): boolean {
  const isUnder = line.number === number + 1 && /^\p{Nd}/u.test(line.text);
  return isUnder && isDateline(text) && !isMoment(text) && isMoment(`${text} ${line.text}`);
}

function reportTime(line: Line, report: Report) {
  const message = `Expected the dateline in one line, found ${quote(line.text)} under it; it was read as its time`;
  report({ code: 'dateline-form', span: line, message, hint: 'Write it behind the day.' });
}

/** The line that is a dateline, or that says other things beside one; else the line under the headline. */
function findPlace(lineAt: FirstLines, used: number): { at: number; beside?: Beside } {
  for (let at = used; at <= used + mostAbove; at++) {
    const line = lineAt(at);
    if (!line || isDump(line.text)) break;
    if (isDateline(line.text)) return { at };
  }
  for (const [i, line] of linesFrom(lineAt, used, mostAbove + 1).entries()) {
    if (isDump(line.text)) break;
    const beside = findBeside(line);
    if (beside) return { at: used + i, beside };
  }
  return { at: used };
}

/** Whether a line is meant as the dateline: by its form, or by standing right under the headline. */
function isInPlace(line: Line, headline: Line | undefined): boolean {
  if (line.number - 1 === headline?.number || isDateline(line.text)) return true;
  return line.text.length <= longestDateline && /\d/.test(line.text);
}
