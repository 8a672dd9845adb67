import type { Report } from './diagnostic';
import { lastBlock, type Span, slice, trim } from './span';

/** What var_dump, print_r and var_export print, where there was no text to print; other programs print `null`, too. */
const otherDump =
  /^(?:(NULL|null|None|bool\(false\)|array\(0\) \{\s*\}|[Aa]rray\s*\(\s*\)|\[\s*\])$|(bool|int|float|[Aa]rray|[\w\\]+ Object|object|enum)\s*\()/;

/** A line that opens it; `^` stands behind U+2028 and U+2029 too. */
const head =
  /^[^\S\r\n\u2028\u2029]*(?:(?:NULL|null|None|\[\s*\])[^\S\r\n]*$|(?:bool|int|float|array|object|enum)\(|[Aa]rray\s{0,3}\(\s*(?:$|[[)]|\d+ =>)|[\w\\]{1,80} Object\s{1,3}\([\r\n]\s*[[)])/m;

/** print_r leaves empty lines within what it prints. */
const printed = /^[^\S\r\n\u2028\u2029]*(?:Array|[\w\\]{1,80} Object)\s{1,3}\(\s*\[\w+\] => /m;

/** Takes off what var_dump printed of anything but a string, and returns the text before it. */
export function parseOtherDump(rest: Span, report: Report): Span {
  const block = printed.exec(rest.text)?.index ?? lastBlock(rest.text);
  const opening = head.exec(rest.text.slice(block));
  const at = block + (opening?.index ?? 0);
  const all = trim(slice(rest, at));
  const found = opening && otherDump.exec(all.text);
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
  report({ code, span: all, message, hint });
  return slice(rest, 0, at);
}
