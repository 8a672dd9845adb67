import type { Report } from './diagnostic';
import { quote } from './quote';
import { lastBlock, type Span, slice, trim } from './span';

/** A line that opens a list of related stories, behind a label or what PHP prints before a text by other means. */
const head =
  /^[^\S\r\n\u2028\u2029]*((?:[\p{L} ]{1,30}[:=][^\S\r\n]*)?(?:\S{1,200}\.php:\d+:)?(?:string |s:\d+:)?["']?)\[\s*\{\s*\\?"(?:id|sort|contenttypeid|pic|title)\\?"\s*:/mu;
/** What it prints behind one: var_export and json_encode a quote, serialize `";`, Xdebug `' (length=1125)`. */
const close = /["']?(?: \(length=\d+\))?;?\s*$/;

/** Takes a list that ends a capture without `string(1125)` around it, as other programs than PHP print one. */
export function parseBareList(rest: Span, report: Report) {
  const block = lastBlock(rest.text);
  const opening = head.exec(rest.text.slice(block));
  if (!opening) return undefined;

  const [line, before = ''] = opening;
  const at = block + opening.index;
  const start = at + line.indexOf(before) + before.length;
  const end = before === '' ? undefined : start + (close.exec(rest.text.slice(start))?.index ?? 0);
  const list = trim(slice(rest, start, end));
  const place = before === '' ? 'alone' : `behind ${quote(before)}`;
  const message = `Expected the list in \`string(<bytes>) "…"\`, found it ${place}`;
  report({ code: 'dump-form', span: slice(list, 0, 1), message, hint: 'Nothing need be done.' });
  return { text: [slice(rest, 0, at)], list, size: { actual: Buffer.byteLength(list.text) } };
}
