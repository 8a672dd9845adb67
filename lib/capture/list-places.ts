import { type Span, slice } from './span';

/** A list has a handful; a longer one than this is no list of related stories. */
export const mostEntries = 20_000;

/** PHP writes a list whose keys have gaps as an object: `{"0":{…},"2":{…}}`. */
const keyedHead = /^\s*\{(?=\s*"[^"]*"\s*:\s*\[?\s*\{)/;

/** Where a list has another form than expected. */
type Fault = { code: 'dump-damaged' | 'dump-form'; span: Span; expected: string };

/** Finds the entries of `[{…} ,{…} ]` by their braces, and the first place where the list has another form. */
export function splitList(list: Span): { entries: Span[]; fault?: Fault } {
  const entries: Span[] = [];
  const keyed = keyedHead.exec(list.text)?.[0];
  let position = keyed?.length ?? 0;
  let fault: Fault | undefined = keyed
    ? { code: 'dump-form', span: slice(list, 0, position), expected: 'a list' }
    : undefined;
  const glue = (end: number, form: RegExp, expected: string) => {
    const between = slice(list, position, end);
    if (fault || form.test(between.text)) return;
    const code = /^\s*$/.test(between.text) && entries.length === 0 ? 'dump-form' : 'dump-damaged';
    fault = {
      code,
      span: slice(list, position, Math.max(end, Math.min(position + 1, list.text.length))),
      expected,
    };
  };

  while (entries.length < mostEntries) {
    const open = list.text.indexOf('{', position);
    if (open === -1) break;
    glue(
      open,
      entries.length === 0 ? /^\s*\[\s*$/ : /^\s*,\s*$/,
      entries.length === 0 ? 'a list' : 'a comma between entries',
    );
    const end = endOfObject(list.text, open);
    position = end ?? list.text.length;
    if (end === undefined) {
      fault ??= { code: 'dump-damaged', span: slice(list, open), expected: 'a whole entry' };
      break;
    }
    entries.push(slice(list, open, end));
  }
  glue(list.text.length, /^\s*\]\s*$/, entries.length === 0 ? 'a list' : 'the end of the list');
  return fault ? { entries, fault } : { entries };
}

/** The position after the brace that closes the one at `open`; a brace inside a string closes nothing. */
function endOfObject(text: string, open: number): number | undefined {
  const mark = /["{}]/g;
  mark.lastIndex = open;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}') depth--;
    else mark.lastIndex = endOfString(text, found.index);
    if (depth === 0) return mark.lastIndex;
    if (mark.lastIndex === 0) return undefined;
  }
  return undefined;
}

/** What stands behind a quote that closes a string, and not behind one that a title holds unescaped. */
const closing = /^\s*(?:[\]}]|[:,]\s*(?:["\\[{\]}\d-]|true|false|null|$)|$)/;

/** The position after the quote that closes the one at `open`; 0 where none does. */
function endOfString(text: string, open: number): number {
  // Where PHP escaped the whole list, the quotes around its strings are escaped, too.
  const isClosing = escapesBefore(text, open) === 1 ? (escapes: number) => escapes === 1 : isEven;
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    if (isClosing(escapesBefore(text, close)) && closing.test(text.slice(close + 1, close + 40)))
      return close + 1;
  }
  return 0;
}

function escapesBefore(text: string, place: number): number {
  let escapes = 0;
  while (text[place - 1 - escapes] === '\\') escapes++;
  return escapes;
}

const isEven = (count: number) => count % 2 === 0;
