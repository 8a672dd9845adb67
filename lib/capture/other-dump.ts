import type { Report } from './diagnostic';
import { lastBlock, type Span, slice, trim } from './span';

/** What else var_dump prints, where there was no text to print. */
const otherDump = /^(?:(NULL|bool\(false\)|array\(0\) \{\s*\})$|(bool|int|float|array|object|enum)\()/;

/** A line that opens it; `^` stands behind U+2028 and U+2029 too. */
const head = /^[^\S\r\n\u2028\u2029]*(?:NULL[^\S\r\n]*$|(?:bool|int|float|array|object|enum)\()/m;

/** Takes off what var_dump printed of anything but a string, and returns the text before it. */
export function parseOtherDump(rest: Span, report: Report): Span {
  const block = lastBlock(rest.text);
  const opening = head.exec(rest.text.slice(block));
  const at = block + (opening?.index ?? 0);
  const printed = trim(slice(rest, at));
  const found = opening && otherDump.exec(printed.text);
  if (!found) {
    const end = rest.text.trimEnd().length;
    report({
      code: 'dump-missing',
      span: slice(rest, end, end),
      message: 'Expected `string(<bytes>) "…"` after the story, found nothing like it',
      hint: 'Capture the article again, if its page lists related stories.',
    });
    return rest;
  }

  const [code, message] = found[1]
    ? (['dump-empty', 'The dump is empty: the page listed no related stories'] as const)
    : (['dump-form', `Expected a list in a string, found PHP’s \`${found[2]}\``] as const);
  const hint = found[1] ? 'Nothing need be done.' : 'The related list is lost: capture the article again.';
  report({ code, span: printed, message, hint });
  return slice(rest, 0, at);
}
