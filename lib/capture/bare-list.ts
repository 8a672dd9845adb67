import type { Report } from './diagnostic';
import { lastBlock, type Span, slice, trim } from './span';

/** A line that opens a list of related stories. */
const head = /^[^\S\r\n\u2028\u2029]*\[\s*\{\s*"(?:id|sort|contenttypeid|pic|title)"\s*:/m;

/** Takes a list that ends a capture without `string(1125)` around it, as other programs than PHP print one. */
export function parseBareList(rest: Span, report: Report) {
  const block = lastBlock(rest.text);
  const opening = head.exec(rest.text.slice(block));
  if (!opening) return undefined;

  const at = block + opening.index;
  const list = trim(slice(rest, at));
  const message = 'Expected the list in `string(<bytes>) "…"`, found it alone';
  report({ code: 'dump-form', span: slice(list, 0, 1), message, hint: 'Nothing need be done.' });
  return { text: [slice(rest, 0, at)], list, size: { actual: Buffer.byteLength(list.text) } };
}
