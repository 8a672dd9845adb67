import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { dumped, list, now, plain, written } from './capture.fixture';
import { type Code, type Diagnostic, severities } from './diagnostic';
import { differenceOf } from './difference';
import { capture } from './invented.fixture';
import { isMendable, mendCapture } from './remedy';
import { forbidden } from './text';

/** The capture with the first remedy of a code; `undefined` where there is none. */
function mended(text: string, code: Code): string | undefined {
  const bytes = Buffer.from(text);
  const diagnostic = parseCapture(bytes, now).diagnostics.find((each) => each.code === code);
  const after = diagnostic && mendCapture(bytes, diagnostic, now);
  return after && Buffer.from(after).toString();
}

test('a list that was edited gets its byte count', () => {
  expect(mended(written({ dump: `string(99) "${list}"` }), 'dump-length')).toBe(written());
  expect(mended(written({ dump: `string(x) "${list}"` }), 'dump-length')).toBe(written());
});

test('a list that was cut short keeps its count: what it lost is not known', () => {
  expect(mended(written({ dump: plain.dump.slice(0, -40) }), 'dump-length')).toBeUndefined();
});

for (const [wrong, right] of [
  ['Mon Jun 28, 2016 11:11:05', 'Tue Jun 28, 2016 11:11:05'],
  ['Monday, June 28, 2016 11:11', 'Tuesday, June 28, 2016 11:11'],
  ['mon jun 28, 2016 11:11:05', 'tue jun 28, 2016 11:11:05'],
] as const) {
  test(`\`${wrong}\` becomes \`${right}\``, () => {
    expect(mended(written({ dateline: wrong }), 'dateline-weekday')).toBe(written({ dateline: right }));
  });
}

test('a headline that stands once is written above the dateline as well', () => {
  const [rest] = written().split(`${plain.title}\n\n`).slice(1);

  expect(mended(`${rest}`, 'headline-once')).toBe(written());
  expect(mended(`${plain.headline}\n\n${rest?.split('\n').slice(1).join('\n')}`, 'headline-once')).toBe(
    written(),
  );
});

test('a paragraph loses its invisible characters, and no other does', () => {
  const text = (first: string) => `One ${first}two.\n\nThree \u200efour \u202e.`;

  expect(mended(written({ text: text('\u202e\u0007') }), 'control-character')).toBe(
    written({ text: text('') }),
  );
});

test('what only an entity hides has no remedy', () => {
  expect(mended(written({ text: 'One &#x202e;two.' }), 'control-character')).toBeUndefined();
});

test('lines of another system get the ends of the reference form, and a mark before the text stays', () => {
  expect(mended(`\ufeff${written().replaceAll('\n', '\r\n')}`, 'line-ends')).toBe(`\ufeff${written()}`);
  expect(mended(written().replaceAll('\n', '\r'), 'line-ends')).toBe(written());
});

test('line ends inside a list stay: they are counted', () => {
  expect(mended(dumped(list.replace(' ]', '\r\n]')), 'line-ends')).toBeUndefined();
});

test('a capture in another encoding is left alone', () => {
  const bytes = Buffer.from(`\ufeff${written({ dateline: 'Mon Jun 28, 2016 11:11:05' })}`, 'utf16le');
  const diagnostics = parseCapture(bytes, now).diagnostics.filter(({ code }) => code === 'dateline-weekday');

  expect(diagnostics).toHaveLength(1);
  for (const diagnostic of diagnostics) expect(mendCapture(bytes, diagnostic, now)).toBeUndefined();
});

/** What a remedy may have changed, taken out of a text. */
const rests: Partial<Record<Code, (text: string) => string>> = {
  'dump-length': (text) => text.replace(/string\([^()\r\n]*\)/g, 'string()'),
  'dateline-weekday': (text) => text.replace(/^(\s*)[a-z]+/gim, '$1'),
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

test('only some codes have remedies', () => {
  const codes = (Object.keys(severities) as Code[]).filter(isMendable);
  expect(codes.sort()).toEqual([...Object.keys(rests), 'headline-once'].sort());
});

test('a difference, put in its place, makes the one text of the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c\r', ''), { maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before.includes('\r') === after.includes('\r'));
      const split = (whole: string) => whole.split(/\r\n|\r|\n/);
      const { line, removed, added } = differenceOf(before, after);
      expect(split(before).toSpliced(line - 1, removed.length, ...added)).toEqual(split(after));
    }),
  );
});
