import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { now, parse, plain, written } from './capture.fixture';
import { pointAt } from './span';

test('bytes that are no UTF-8 are named by their place', () => {
  const bytes = Buffer.concat([Buffer.from('Le caf'), Buffer.from([0xe9]), Buffer.from(' ferm\u00e9')]);
  const { article, diagnostics, source } = parseCapture(bytes, now);

  expect(article).toBeUndefined();
  expect(source).toBe('Le caf\ufffd ferm\u00e9');
  expect(diagnostics).toMatchObject([{ code: 'not-utf8', message: 'Byte 6 is 0xE9, which is no UTF-8' }]);
  expect(pointAt(source, diagnostics[0]?.span.offset ?? 0)).toEqual({ line: 1, column: 7 });
});

for (const [text, byte, offset] of [
  [[0xef, 0x41], 0, 0],
  [[0xef, 0xbb, 0x41], 0, 0],
  [[0xef, 0xbf, 0x41], 0, 0],
  [[0xef, 0x41, 0xbd], 0, 0],
  [[0xf0, 0xbf, 0xbd, 0x41], 0, 0],
  [[0xff, 0x41], 0, 0],
  [[0xfe, 0x41], 0, 0],
  [[0x41, 0xfe], 1, 1],
  [[0x41, 0xff], 1, 1],
  [[0xef, 0xbb, 0xbf, 0x41, 0xe9], 4, 1],
  // A replacement character that the file holds itself is sound.
  [[0x41, 0xef, 0xbf, 0xbd, 0x42, 0xef, 0xbf, 0xbd, 0xe9, 0x43], 8, 4],
  [[0xc3, 0xa9, 0xe9], 2, 1],
  [[0xe4, 0xbb, 0xbf, 0xe9], 3, 1],
  [[0xef, 0xbc, 0xbf, 0xe9], 3, 1],
] as const) {
  test(`of the bytes ${Buffer.from(text).toString('hex')} number ${byte} is no UTF-8`, () => {
    const [diagnostic] = parseCapture(Uint8Array.from(text), now).diagnostics;

    expect(diagnostic?.message).toBe(
      `Byte ${byte} is 0x${Buffer.from([text[byte] ?? 0])
        .toString('hex')
        .toUpperCase()}, which is no UTF-8`,
    );
    expect(diagnostic?.span).toEqual({ offset, text: '\ufffd' });
  });
}

for (const [name, swap] of [
  ['UTF-16LE', (bytes: Buffer) => bytes],
  ['UTF-16BE', (bytes: Buffer) => bytes.swap16()],
] as const) {
  test(`${name} is told by its byte order mark, and an empty file is empty in it too`, () => {
    const found = (text: string) => {
      const { article, diagnostics } = parseCapture(swap(Buffer.from(`\ufeff${text}`, 'utf16le')), now);
      return {
        headline: article?.headline,
        found: diagnostics.map(({ code, span, message }) => [code, span, message]),
      };
    };
    const message = `Expected UTF-8, found ${name} by its byte order mark; it was decoded`;
    const told = ['utf-16', { offset: 0, text: '' }, message];
    const empty = ['empty', { offset: 0, text: '' }, 'Expected an article, found nothing but white space'];

    expect(found(written())).toEqual({ headline: plain.headline, found: [told] });
    expect(found(' \n')).toEqual({ headline: undefined, found: [told, empty] });
  });
}

test('UTF-16 with a byte order mark is read', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(written(), 'utf16le')]);
  const { article, diagnostics } = parseCapture(bytes, now);

  expect(article).toEqual(parse(written()).article);
  expect(diagnostics.map(({ code }) => code)).toEqual(['utf-16']);
});

for (const [bytes, found, offset, at] of [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 0, '\ufffd'],
  [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture', 0, '\ufffd'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 0, 'G'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document', 0, '%'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', 0, 'P'],
  [[0x1f, 0x8b, 0x08], 'a gzip archive', 0, '\u001f'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program', 0, '\u007f'],
  [[0xc3, 0xa9, 0x00, 0x41], 'a NUL at byte 2', 1, '\0'],
] as const) {
  test(`${found} is no text`, () => {
    const { article, diagnostics } = parseCapture(Uint8Array.from(bytes), now);

    expect(article).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { span: { offset, text: at }, message: `Expected text, found ${found}` },
    ]);
    for (const diagnostic of diagnostics) expect(diagnostic.hint).toBe('Save the article as plain text.');
  });
}

test('a file that is too large is told by how much, in whatever encoding', () => {
  for (const start of ['', '\u00ff\u00fe']) {
    const { diagnostics } = parseCapture(Buffer.alloc(10_000_001, `${start}a`, 'latin1'), now);
    expect(diagnostics).toMatchObject([
      {
        span: { offset: 0 },
        message: 'The file has 10000001 bytes, a capture has at most 10000000',
        hint: 'One file holds one article: split it.',
      },
    ]);
  }
});

for (const [code, bytes] of [
  ['empty', Buffer.alloc(10_000_000, ' ')],
  ['empty', Buffer.from('')],
  ['empty', Buffer.from(' \n\t ')],
  ['binary', Buffer.from('A\0B')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['too-large', Buffer.alloc(10_000_001, 'a')],
] as const) {
  test(`${bytes.length} bytes are refused as ${code}`, () => {
    expect(parseCapture(bytes, now).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
}

test('a file may be as large as that in UTF-16 too, and what it says is kept where it says nothing', () => {
  const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(9_999_998, ' ', 'utf16le')]);
  const { source, diagnostics } = parseCapture(text, now);

  expect(source.length).toBe(4_999_999);
  expect(diagnostics.map(({ code }) => code)).toEqual(['utf-16', 'empty']);
});
