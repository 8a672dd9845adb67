import { type Capture, type CapturedArticle, parseCapture } from './capture';
import { findWeekday } from './dateline';
import { hasMark } from './decode';
import type { Code, Diagnostic } from './diagnostic';
import { blocksOf, linesOf, type Span, slice } from './span';
import { withoutForbidden } from './text';
import { parseVarDump } from './var-dump';
import type { WallClock } from './wall-clock';

/** Writes a text without what a diagnostic is about: the likeliest way first, none where there is no certain one. */
type Mend = (source: string, diagnostic: Diagnostic) => string[];

const mends: Partial<Record<Code, Mend>> = {
  'dump-length': countBytes,
  'dateline-weekday': nameWeekday,
  'headline-once': doubleHeadline,
  'control-character': takeOutControls,
  'line-ends': (source) => [source.replace(/\r\n?/g, '\n')],
};

/** Whether diagnostics of a code may have a remedy. */
export const isMendable = (code: Code): boolean => Object.hasOwn(mends, code);

/**
 * The bytes of a capture without what one of its diagnostics is about; `undefined` where no remedy is certain. One is
 * where the capture then says the same, and nothing else becomes right or wrong with it. `now` is the newsroom's clock.
 */
export function mendCapture(
  bytes: Uint8Array,
  diagnostic: Diagnostic,
  now: WallClock,
): Uint8Array | undefined {
  const before = parseCapture(bytes, now);
  const mark = hasMark(bytes) ? '\ufeff' : '';
  for (const text of mends[diagnostic.code]?.(before.source, diagnostic) ?? []) {
    const mended = Buffer.from(mark + text);
    if (isOnlyWithout(before, parseCapture(mended, now), diagnostic.code)) return mended;
  }
  return undefined;
}

function isOnlyWithout(before: Capture, after: Capture, code: Code): boolean {
  const codes = ({ diagnostics }: Capture) => diagnostics.map((each) => each.code);
  const rest = codes(before);
  rest.splice(rest.indexOf(code), 1);
  const isSame = said(before.article, code) === said(after.article, code);
  return isSame && rest.sort().join() === codes(after).sort().join();
}

/** All that an article says; how long its list claims to be is what a remedy of that mends. */
function said(article: CapturedArticle | undefined, code: Code): string {
  return JSON.stringify(code === 'dump-length' ? { ...article, listSize: undefined } : { ...article });
}

function put(source: string, { offset, text }: Span, instead: string): string {
  return source.slice(0, offset) + instead + source.slice(offset + text.length);
}

function countBytes(source: string, { span }: Diagnostic) {
  const actual = parseVarDump({ offset: 0, text: source }, () => {}).size?.actual;
  return actual === undefined ? [] : [put(source, span, span.text.replace(/\([^()]*\)/, `(${actual})`))];
}

function nameWeekday(source: string, { span }: Diagnostic) {
  const { stated = '', right = '' } = findWeekday(span) ?? {};
  const at = span.text.indexOf(stated);
  return stated && at !== -1 ? [put(source, slice(span, at, at + stated.length), right)] : [];
}

/** The reference form: the title, an empty line, the headline right above the dateline. */
function doubleHeadline(source: string, { span: { offset, text } }: Diagnostic) {
  const end = offset + text.length;
  const rest = source.slice(end);
  const gap = rest.slice(0, rest.length - rest.trimStart().length);
  const line = /\r\n|\r|\n/.exec(gap)?.[0] ?? '\n';
  const [first = gap, ...further] = gap.split(line);
  if (further.length < 2) return [put(source, { offset: end + first.length, text: '' }, line + line + text)];
  return [put(source, { offset: end + gap.lastIndexOf(line) + line.length, text: '' }, text + line)];
}

/** From the paragraph; where lines of the head stand in it too, from the line alone. */
function takeOutControls(source: string, { span }: Diagnostic) {
  const whole = { offset: 0, text: source };
  const endsBehind = ({ offset, text }: Span) => span.offset < offset + text.length;
  return [blocksOf(whole), linesOf(whole)].flatMap((stretches) => {
    const around = [...stretches].find(endsBehind);
    return around ? [put(source, around, withoutForbidden(around.text))] : [];
  });
}
