import { findByline } from './byline';
import type { Report } from './diagnostic';
import type { Head } from './head';
import { wordsOf } from './headline';
import { quote } from './quote';
import { type Span, slice } from './span';
import { parseText } from './text';

/**
 * Takes the byline from where it may stand: beside the dateline, above it, or first in the text. What else stands above
 * the dateline, as a subtitle does, is the first of the text; what stands beside it, as `2 min read` does, is left out.
 */
export function takeByline({ headline = '', beside, above }: Head, told: string[], report: Report) {
  const lines = [...beside, ...above].map((line) => parseText(line, report));
  const all = [...lines, ...told];
  const at = findByline(headline, all, lines.length + 1);
  for (const [i, line] of beside.entries()) if (i !== at) reportBeside(line, report);
  for (const [i, line] of above.entries()) if (beside.length + i !== at) reportAbove(line, report);
  const byline = at === undefined ? undefined : all[at];
  return { byline, paragraphs: all.filter((_, i) => i !== at && i >= beside.length) };
}

function reportBeside(line: Span, report: Report) {
  const message = `Expected the dateline alone in its line, found ${quote(line.text)} beside it; it was left out`;
  report({ code: 'dateline-form', span: line, message, hint: 'Move it below, where it is text.' });
}

function reportAbove(line: Span, report: Report) {
  const message = `Expected the dateline under the headline, found ${quote(line.text)}; it was kept as text`;
  report({ code: 'text-above-dateline', span: line, message, hint: 'Move it below the dateline.' });
}

/** Takes the headline off the text, above which some pages show it once more. */
export function takeHeadline(headline: string, paragraphs: string[], rest: Span, report: Report) {
  const own = paragraphs.findIndex(
    (paragraph) => paragraph.length > 2 * headline.length || wordsOf(paragraph) !== wordsOf(headline),
  );
  const [first = ''] = paragraphs;
  const isGlued = own === 0 && isFirstLine(headline, first, rest);
  if (own < 1 && !isGlued) return;
  if (isGlued) paragraphs[0] = first.slice(headline.length).trimStart();
  else paragraphs.splice(0, own);
  const message = `Expected the text under the dateline, found the headline again: ${quote(isGlued ? headline : first)}; it was left out`;
  report({ code: 'headline-repeated', span: slice(rest, 0, 0), message, hint: 'Nothing need be done.' });
}

/** Whether a text has the headline for its first line, and begins in the next. */
function isFirstLine(headline: string, first: string, { text }: Span): boolean {
  if (!first.startsWith(`${headline} `)) return false;
  const [line = '', next = ''] = text.trimStart().split(/[\r\n]+/, 2);
  return line.trimEnd() === headline && !/^\s*\p{Ll}/u.test(next);
}
