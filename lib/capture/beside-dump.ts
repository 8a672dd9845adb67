import type { Report } from './diagnostic';
import { closesDump, isDump, isPrinted } from './dump-line';
import { quote } from './quote';
import { linesOf, type Span, slice, trim } from './span';
import { isVisible, withoutForbidden } from './text';

/** In so many characters above a dump other values may stand. */
const reach = 500;

/** The text above a dump, without what var_dump printed of other values right above it. */
export function textAbove(above: Span, report: Report): Span {
  // Mostly an empty line stands there.
  if (above.text.endsWith('\n\n')) return above;
  const lines = [...linesOf(slice(above, Math.max(0, above.text.length - reach)))];
  // The dump's own line begins last.
  const own = lines.slice(0, -1).findLastIndex(({ text }) => !isPrinted(text));
  const first = lines.slice(own + 1, -1)[0];
  if (!first) return above;

  const at = first.offset - above.offset;
  const other = trim(slice(above, at));
  report({
    code: 'dump-form',
    span: other,
    message: `Expected the dump alone, found ${quote(other.text)} above it`,
    hint: 'Delete it, if it is not the article’s.',
  });
  return slice(above, 0, at);
}

/** The text below a dump stays text; what else var_dump printed there goes. */
export function textBelow(below: Span, report: Report): Span[] {
  const text: Span[] = [];
  let start = 0;
  for (const line of linesOf(below)) {
    const isClosing = closesDump(line.text);
    if (!isClosing && !isDump(line.text) && !isPrinted(line.text)) continue;
    if (!isClosing) reportAnother(trim(line), report);
    const from = line.offset - below.offset;
    text.push(slice(below, start, from));
    start = from + line.text.length;
  }
  text.push(slice(below, start));

  // Invisible characters, such as the U+001A that ends a file of old systems, leave no paragraph.
  const first = text.map(trim).find((stretch) => isVisible(withoutForbidden(stretch.text)));
  if (first) {
    const message = `Expected nothing after the dump, found ${quote(first.text)}; it was kept as text`;
    report({ code: 'text-after-dump', span: first, message, hint: 'Move it above the dump.' });
  }
  return text;
}

function reportAnother(span: Span, report: Report) {
  const message = `Expected one dump, found another: ${quote(span.text)}; the first was read`;
  report({ code: 'dump-repeated', span, message, hint: 'Delete the one that is not the article’s.' });
}
