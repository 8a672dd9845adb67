import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { composeCapture } from './compose';
import { forbidden } from './text';

const now = '2026-11-22T00:00:00';

/** Text as captures have it, with what breaks readers mixed in. */
const line = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '&amp;',
        '&amp;amp;',
        '&#x202e;',
        '&quot;',
        'string(5) "[{',
        '"',
        ']"',
        'NULL',
        '\u202e',
        '\u0000',
        '\u2028',
        'سوریا',
        '🔥',
      ),
      fc.constantFrom(
        'Tue Jun 28, 2016 11:11:05',
        'string(2) "[]"',
        'PICS: ',
        ', Press TV reported.',
        '\u00a0',
        '\ufeff',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

const entry = fc.record(
  {
    id: fc.oneof(fc.nat().map(String), fc.nat(), line),
    sort: fc.oneof(fc.nat().map(String), line),
    contenttypeid: fc.constantFrom('21', '', 'x'),
    pic: fc.oneof(
      fc.constantFrom('/2016/04/15/alalam_635963521781333735_25f_4x3.jpg', '/a.png', '/../a.jpg', null),
      line,
    ),
    title: line,
    more: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const dump = fc
  .tuple(fc.array(entry, { maxLength: 4 }), fc.constantFrom(0, 0, 0, 1, -1, 1_000), fc.nat(40))
  .map(([entries, error, cut]) => {
    const list = JSON.stringify(entries);
    return `string(${Buffer.byteLength(list) + error}) "${list}"`.slice(0, error === 1 ? -cut : undefined);
  });

const dateline = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Tue Jun 28, 2016 11:11:05', 'tue jun 28, 2016 11:11', '2016-06-28T11:11:05Z'),
  },
  line,
);

const capture = fc
  .tuple(
    line,
    line,
    dateline,
    fc.array(line, { maxLength: 6 }),
    fc.oneof(dump, line),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([title, headline, date, paragraphs, end, newline]) =>
    [title, '', headline || title, date, '', ...paragraphs.flatMap((text) => [text, '']), '', end].join(
      newline,
    ),
  );

const texts = fc.oneof(capture, fc.string({ unit: 'binary' }));

test('any bytes give a value, and each fault a place inside the text', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    texts.map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (input) => {
      const { article, diagnostics, source } = parseCapture(input, now);
      expect(article !== undefined || diagnostics.length > 0).toBe(true);
      for (const { span } of diagnostics) expect(source.startsWith(span.text, span.offset)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('no output text holds a control character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { article, diagnostics } = parseCapture(Buffer.from(text), now);
      const said = stringsIn([article, diagnostics.map(({ message, hint }) => [message, hint])]);
      expect(said.filter((part) => part.search(forbidden) !== -1 || /[\t\r\n]/.test(part))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a parsed article survives being written as a capture and parsed again', () => {
  fc.assert(
    fc.property(capture, (text) => {
      const { article } = parseCapture(Buffer.from(text), now);
      fc.pre(article !== undefined);
      if (article) expect(parseCapture(Buffer.from(composeCapture(article)), now).article).toEqual(article);
    }),
    { numRuns: 2_000 },
  );
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(stringsIn) : [];
}
