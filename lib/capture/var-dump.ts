import { parseBareList } from './bare-list';
import { textAbove, textBelow } from './beside-dump';
import type { Report } from './diagnostic';
import { listHead } from './dump-line';
import { parseOtherDump } from './other-dump';
import { quote } from './quote';
import { lastBlock, type Span, slice, trim } from './span';

/** What stands under a dateline: the story's text in its pieces, and the list that the dump holds. */
export type Parts = { text: Span[]; list?: Span; size?: ListSize };

/** How long a list is, in bytes of UTF-8: as its dump declares, where it declares a number, and as it is. */
export type ListSize = { declared?: number; actual: number };

/** At the end of a capture a dump may also be cut short or glued to the last paragraph. */
const lastHead =
  /^[^\S\r\n\u2028\u2029]*(?:string\(([^()"\r\n]{0,20})(?:\)(?: ?"|[^\S\r\n]*$)|$)|strin?g?$)/m;
/** What var_dump prints of an array, with each string in it on a line of its own. */
const arrayHead = /^[^\S\r\n\u2028\u2029]*(?:array|object)\(/m;
/** A tag or a label such as `Related:` before it is none of the text. */
const gluedHead =
  /(?:<(?:pre|code)\b[^<>]{0,80}>\s*|^[\p{L} ]{1,30}:[^\S\r\n]*)?string\((\d{1,15})\) ?"(?=\s*[[{])/imu;

/**
 * Takes the list out of `string(1125) "[…]"`, and leaves the story's text.
 *
 * PHP's var_dump counts bytes and escapes nothing, so a quote inside the text
 * looks like the quote after it: only the count says where the text ends.
 */
export function parseVarDump(rest: Span, report: Report): Parts {
  const head = listHead.exec(rest.text) ?? headInLastBlock(rest, report);
  if (!head) return parseBareList(rest, report) ?? { text: [parseOtherDump(rest, report)] };

  const start = head.index + head[0].length;
  const declared = declaredBy(head[1]);
  const { end, bytes: actual } = endOfList(rest, head, declared, report);
  // A quote stands there, or white space.
  const above = textAbove(slice(rest, 0, head.index), report);
  const text = [above, ...textBelow(slice(rest, end + 1), report)];
  if (!head[0].endsWith('"')) return { text };

  const list = slice(rest, start, end);
  const size = { actual, ...(declared !== undefined && { declared }) };
  // Of a list that was cut off at once nothing can be said but that, and `endOfList` did.
  const isCut = declared !== undefined && size.actual < declared && list.text.trim() === '';
  return isCut ? { text, size } : { text, list, size };
}

const declaredBy = (count = '') => (/^\d{1,15}$/.test(count) ? Number(count) : undefined);

/** Where the list ends, at the declared byte count or where the list's own text says so, and its bytes. */
function endOfList(rest: Span, head: RegExpExecArray, declared: number | undefined, report: Report) {
  const [text] = head;
  const start = head.index + text.length;
  const counted = declared === undefined ? undefined : afterBytes(rest.text, start, declared);
  if (declared !== undefined && counted !== undefined && closesAt(rest.text, counted))
    return { end: counted, bytes: declared };

  const end = endByText(rest.text, start);
  const bytes = Buffer.byteLength(rest.text.slice(start, end));
  if (bytes === declared && text.endsWith('"')) {
    const message = 'Expected a quote after the list, found the end of the capture';
    report({ code: 'dump-damaged', span: slice(rest, end, end), message, hint: 'Nothing need be done.' });
    return { end, bytes };
  }
  report({
    code: 'dump-length',
    span: trim(slice(rest, head.index, text.endsWith('"') ? start - 1 : start)),
    message:
      declared === undefined
        ? `Expected \`string(<bytes>) "…"\`, found ${quote(text.trim())}; the text has ${bytes} bytes`
        : `\`string(${declared})\` announces ${declared} bytes, the text has ${bytes}`,
    hint: 'The capture was edited or cut short; the list was read up to its last quote.',
  });
  return { end, bytes };
}

/** The position after `bytes` bytes of UTF-8; `undefined` beyond the end or inside a character. */
function afterBytes(text: string, start: number, bytes: number): number | undefined {
  // Mostly the dump is the last of a capture.
  const last = text.lastIndexOf('"');
  if (last >= start && Buffer.byteLength(text.slice(start, last)) === bytes) return last;

  let position = start;
  let left = bytes;
  while (left > 0 && position < text.length) {
    const point = text.codePointAt(position) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    position += point < 0x10000 ? 1 : 2;
  }
  return left === 0 ? position : undefined;
}

/** A quote closes the dump at the end of its line, where the next does not go on with the list, or behind a bracket. */
function closesAt(text: string, end: number): boolean {
  if (text[end] !== '"') return false;
  return (
    /^[^\S\r\n]*(?:[\r\n]\s*(?![\s,\]}])|$)/.test(text.slice(end + 1, end + 200)) ||
    /[\]}]\s*$/.test(text.slice(end - 20, end))
  );
}

function endByText(text: string, start: number): number {
  const blank = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)/g;
  blank.lastIndex = start;
  const block = text.slice(start, blank.exec(text)?.index).trimEnd();
  if (block.endsWith('"')) return start + block.length - 1;
  const close = block.lastIndexOf(']"');
  return start + (close === -1 ? block.length : close + 1);
}

function headInLastBlock(rest: Span, report: Report): RegExpExecArray | undefined {
  const block = lastBlock(rest.text);
  const last = rest.text.slice(block);
  const own = lastHead.exec(last);
  const glued = own ? undefined : gluedHead.exec(last);
  const head = own ?? glued;
  if (!head || arrayHead.test(last.slice(0, head.index))) return undefined;

  head.index += block;
  if (glued) {
    report({
      code: 'dump-form',
      span: slice(rest, head.index, head.index + head[0].length),
      message: `Expected the dump on a line of its own, found it inside the paragraph ${quote(last, 40)}`,
      hint: 'Put an empty line before `string(`.',
    });
  }
  return head;
}
