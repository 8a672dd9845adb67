import { parseDateline } from './dateline';
import { isDateline, longestDateline } from './dateline-form';
import type { Report } from './diagnostic';
import { isDump } from './dump-line';
import { wordsOf } from './headline';
import { quote } from './quote';
import { linesOf, type Span, slice, trim } from './span';
import { isVisible, parseText } from './text';
import type { WallClock } from './wall-clock';

/** The top of a capture: title, headline, dateline; a line above that, of the text or a byline; and the rest of it. */
export type Head = {
  headline: string | undefined;
  published: WallClock | undefined;
  above: Span | undefined;
  rest: Span;
};

type Line = Span & { number: number };

/** Headlines longer than this were hardly meant as one. */
const longest = 250;

/** Reads the title, the headline under it, and the dateline under that. */
export function parseHead(source: Span, now: WallClock, report: Report): Head {
  const lines = firstLines(source, 5);
  const { headline, used } = parseHeadline(lines, source, report);
  const above = findAbove(lines, used);
  const { published, until } = parsePublished(lines, above ? used + 1 : used, source, now, report);

  const last = lines[until - 1];
  return { headline, published, above, rest: slice(source, last ? last.offset + last.text.length : 0) };
}

function firstLines(source: Span, most: number): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (const line of linesOf(source)) {
    const { offset, text } = trim(line);
    if (beginsPlain.test(text) || isVisible(parseText(line, silent))) lines.push({ offset, text, number });
    if (lines.length === most) break;
    number++;
  }
  return lines;
}

/** The page's title comes first, the article's own headline second; they normally agree. */
function parseHeadline([title, own, next]: Line[], source: Span, report: Report) {
  const same = title && own && isSame(title, own);
  if (!title || isDump(title.text) || (!same && isDateline(title.text))) {
    const message = `Expected a headline, found ${quote(title?.text ?? '')}`;
    report({
      code: 'headline-missing',
      span: title ?? slice(source, 0, 0),
      message,
      hint: 'Put it in the first line.',
    });
    return { headline: undefined, used: 0 };
  }
  if (!own || isDump(own.text) || (!same && isDateline(own.text))) {
    const message = `Expected the headline twice, found ${quote(title.text)} once`;
    report({
      code: 'headline-once',
      span: title,
      message,
      hint: 'It was used; the article’s own headline belongs above the dateline.',
    });
    return { headline: checked(title, report), used: 1 };
  }
  if (!same && next && isSame(title, next)) {
    const message = `Expected the headline again, found ${quote(own.text)} above it; it was left out`;
    report({
      code: 'headline-differs',
      span: own,
      message,
      hint: 'Delete it, or put it below the dateline.',
    });
    return { headline: checked(next, report), used: 3 };
  }
  if (!same) {
    const message = `The page’s title is ${quote(title.text)}, the headline ${quote(own.text)}`;
    report({
      code: 'headline-differs',
      span: own,
      message,
      hint: 'The headline was used; correct the one that is wrong.',
    });
  }
  return { headline: checked(own, report), used: 2 };
}

function checked(line: Line, report: Report): string {
  const headline = parseText(line, report);
  if (headline.length > longest) {
    const message = `The headline has ${headline.length} characters, expected at most ${longest}`;
    report({ code: 'headline-long', span: line, message, hint: 'Is the first paragraph part of it?' });
  }
  return headline;
}

/** A subtitle or the name of who wrote it, where one stands right above a dateline. */
function findAbove(lines: Line[], used: number): Line | undefined {
  const [line, next] = lines.slice(used);
  if (!line || !next || isDateline(line.text) || isDump(line.text)) return undefined;
  if (next.number !== line.number + 1 || !isDateline(next.text)) return undefined;
  return line;
}

function parsePublished(lines: Line[], used: number, source: Span, now: WallClock, report: Report) {
  const [above, line, next] = [lines[used - 1], lines[used], lines[used + 1]];
  if (!line || isDump(line.text) || !isInPlace(line, above)) {
    const end = source.text.trimEnd().length;
    const message = 'Expected a dateline such as `Tue Jun 28, 2016 11:11:05` under the headline, found none';
    const span = line ? slice(line, 0, 0) : slice(source, end, end);
    report({ code: 'dateline-missing', span, message, hint: 'Put it in the line under the headline.' });
    return { published: undefined, until: used };
  }

  const published = parseDateline(line, now, report);
  const isRepeated = next && next.number <= line.number + 1 && isDateline(next.text);
  if (published === undefined || !isRepeated) return { published, until: used + 1 };
  const message = `Expected one dateline, found another: ${quote(next.text)}; the first was read`;
  report({ code: 'dateline-repeated', span: next, message, hint: 'Delete the one that is wrong.' });
  return { published, until: used + 2 };
}

/** Whether a line is meant as the dateline: by its form, or by standing right under the headline. */
function isInPlace(line: Line, above: Line | undefined): boolean {
  if (isDateline(line.text) || line.number - 1 === above?.number) return true;
  return line.text.length <= longestDateline && /\d/.test(line.text);
}

/** Most lines begin with a letter or a digit, and so are visible. */
const beginsPlain = /^[\p{L}\p{N}]/u;

const silent: Report = () => {};
const wordsIn = (line: Span) => wordsOf(parseText(line, silent));
const isSame = (one: Span, other: Span) => one.text === other.text || wordsIn(one) === wordsIn(other);
