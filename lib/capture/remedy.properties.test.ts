import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { now } from './capture.fixture';
import type { Code, Diagnostic } from './diagnostic';
import { differenceOf } from './difference';
import { capture } from './invented.fixture';
import { mendCapture } from './remedy';
import { forbidden } from './text';

/** What a remedy may have changed, taken out of a text. */
const rests: Partial<Record<Code, (text: string) => string>> = {
  'dump-length': (text) => text.replace(/string\([^()\r\n]*\)/g, 'string()'),
  'dateline-weekday': (text) => text.replace(/^(\s*)[\p{L}\p{M}]+/gimu, '$1'),
  'control-character': (text) => text.replace(forbidden, '').replace(/[\s\u000b\u000c\u001c-\u001f]/g, ''),
  'line-ends': (text) => text.replace(/[\r\n]+/g, ''),
};

function expectSameRest({ code, span }: Diagnostic, before: string, after: string) {
  const rest = rests[code];
  if (rest) return expect(rest(after)).toBe(rest(before));

  const { removed, added } = differenceOf(before, after);
  expect([removed, added.map((line) => line.trim()).filter(Boolean)]).toEqual([[], [span.text]]);
}

test('a remedy takes its diagnostic away and changes nothing else, in the file or of what it says', () => {
  let count = 0;
  const faulty = fc
    .tuple(capture, fc.constantFrom('Mon', 'Tue'))
    .map(([text, day]) => text.replace(/^Tue/m, day));
  fc.assert(
    fc.property(fc.oneof(faulty, faulty, capture, fc.string({ unit: 'binary' })), (text) => {
      const bytes = Buffer.from(text);
      const before = parseCapture(bytes, now);
      for (const diagnostic of before.diagnostics) {
        const { code } = diagnostic;
        const after = mendCapture(bytes, diagnostic, now);
        if (!after) continue;

        count++;
        expectSameRest(diagnostic, bytes.toString(), after.toString());
        const again = parseCapture(after, now);
        const times = (all: typeof before.diagnostics) => all.filter((each) => each.code === code).length;
        expect(times(again.diagnostics)).toBe(times(before.diagnostics) - 1);
        expect(again.diagnostics).toHaveLength(before.diagnostics.length - 1);
        expect({ ...again.article, listSize: 0 }).toEqual({ ...before.article, listSize: 0 });
      }
    }),
    { numRuns: 2_000 },
  );
  expect(count).toBeGreaterThan(500);
});
