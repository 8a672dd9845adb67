import { findBeside } from './dateline-beside';
import { isDateline, isMoment } from './dateline-form';
import type { Report } from './diagnostic';
import { isDump } from './dump-line';
import { type FirstLines, isSame, type Line, linesFrom } from './first-lines';
import { quote } from './quote';
import { type Span, slice } from './span';
import { parseText } from './text';

/** Headlines longer than this were hardly meant as one. */
const longest = 250;

/**
 * The page's title comes first, the article's own headline second; they normally agree. Says how many lines they are; a
 * title that is a day alone is a headline.
 */
export function parseHeadline(lineAt: FirstLines, source: Span, report: Report) {
  const [title, own] = [lineAt(0), lineAt(1)];
  const same = title && own && isSame(title, own);
  if (!title || isDump(title.text) || (!same && isMoment(title.text))) {
    const message = `Expected a headline, found ${quote(title?.text ?? '')}`;
    report({
      code: 'headline-missing',
      span: title ?? slice(source, 0, 0),
      message,
      hint: 'Put it in the first line.',
    });
    return { headline: undefined, used: 0 };
  }
  if (!own || isDump(own.text) || (!same && tellsWhen(own))) {
    const message = `Expected the headline twice, found ${quote(title.text)} once`;
    report({
      code: 'headline-once',
      span: title,
      message,
      hint: 'It was used; the article’s own headline belongs above the dateline.',
    });
    return { headline: checked(title, report), used: 1 };
  }
  const next = same ? undefined : lineAt(2);
  const at = next && (isSame(title, next) ? 2 : findUnderOthers(lineAt));
  const found = at && lineAt(at);
  if (found) {
    reportOthers(linesFrom(lineAt, 0, at), found, report);
    return { headline: checked(found, report), used: at + 1 };
  }
  if (next && isJoined(title, own, next)) return { headline: checked(title, report), used: 3 };
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

/** So many lines of the page, as its sections, may stand above the headline. */
const mostOthers = 12;

/** Where, below other lines, the headline stands right above the dateline and once before, as the title. */
function findUnderOthers(lineAt: FirstLines): number | undefined {
  for (let at = 1; at <= mostOthers; at++) {
    const [own, under] = [lineAt(at), lineAt(at + 1)];
    if (!own || !under || isDump(own.text) || isDump(under.text)) return undefined;
    if (isDateline(under.text))
      return linesFrom(lineAt, 0, at).some((line) => isSame(line, own)) ? at : undefined;
  }
  return undefined;
}

function reportOthers(above: Line[], headline: Line, report: Report) {
  const [first, ...more] = above.filter((line) => !isSame(line, headline));
  if (!first) return;
  const [rest, left, them] =
    more.length > 0 ? [` and ${more.length} more`, 'they were', 'them'] : ['', 'it was', 'it'];
  const message = `Expected the headline again, found ${quote(first.text)}${rest} above it; ${left} left out`;
  report({
    code: 'headline-differs',
    span: first,
    message,
    hint: `Delete ${them}, or put ${them} below the dateline.`,
  });
}

/** Whether a line is a dateline, or has one with its time beside other things. */
const tellsWhen = (line: Line) => isDateline(line.text) || isMoment(findBeside(line)?.dateline.text ?? '');

/** Whether a headline goes on in the next line, as the page's title tells. */
function isJoined(title: Line, own: Line, next: Line): boolean {
  const text = `${own.text} ${next.text}`;
  const isAsLong = Math.abs(title.text.length - text.length) < 20;
  return isAsLong && next.number === own.number + 1 && isSame(title, { ...own, text });
}

function checked(line: Line, report: Report): string {
  const headline = parseText(line, report);
  if (headline.length > longest) {
    const message = `The headline has ${headline.length} characters, expected at most ${longest}`;
    report({ code: 'headline-long', span: line, message, hint: 'Is the first paragraph part of it?' });
  }
  return headline;
}
