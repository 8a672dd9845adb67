import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { now, parse, written } from './capture.fixture';
import { pointAt } from './span';

test('bytes that are no UTF-8 are named by their place', () => {
  const bytes = Buffer.concat([Buffer.from('Le caf'), Buffer.from([0xe9]), Buffer.from(' ferm\u00e9')]);
  const { article, diagnostics, source } = parseCapture(bytes, now);

  expect(article).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'not-utf8', message: 'Byte 6 is 0xE9, which is no UTF-8' }]);
  expect(pointAt(source, diagnostics[0]?.span.offset ?? 0)).toEqual({ line: 1, column: 7 });
});

test('UTF-16 with a byte order mark is read', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(written(), 'utf16le')]);
  const { article, diagnostics } = parseCapture(bytes, now);

  expect(article).toEqual(parse(written()).article);
  expect(diagnostics.map(({ code }) => code)).toEqual(['utf-16']);
});

for (const [code, bytes] of [
  ['empty', Buffer.from('')],
  ['empty', Buffer.from(' \n\t ')],
  ['binary', Buffer.from('A\0B')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['too-large', Buffer.alloc(10_000_001, 'a')],
] as const) {
  test(`${bytes.length} bytes are refused as ${code}`, () => {
    expect(parseCapture(bytes, now).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
}
