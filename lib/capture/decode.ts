import { isUtf8 } from 'node:buffer';
import type { Report } from './diagnostic';

/** The most bytes that a capture may have. */
export const largest = 10_000_000;

const utf8 = new TextDecoder('utf-8');

/** How files begin that carry an ending `.txt` by mistake. */
const signatures: [number[], string][] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

/** What a file's bytes say. */
export type Source = {
  /** The text, without a byte order mark; where it is refused, what can be shown of it. */
  text: string;
  /** Whether it can be read as a capture. */
  readable: boolean;
};

/** Why a file is no capture, and the place in its text that says so. */
type Refusal = {
  code: 'binary' | 'not-utf8' | 'empty' | 'too-large';
  at: number;
  message: string;
  hint: string;
};

/** Whether a file begins with the byte order mark of UTF-8, which no text has in it. */
export const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. */
export function decode(bytes: Uint8Array, report: Report): Source {
  const wide = bytes.length > largest ? undefined : wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide, report);

  const refusal = findRefusal(bytes);
  if (refusal) return refuse(bytes, refusal, report);
  const text = utf8.decode(bytes);
  return /\S/.test(text)
    ? { text, readable: true }
    : refuse(bytes, { code: 'empty', at: 0, ...blank }, report);
}

const blank = {
  message: 'Expected an article, found nothing but white space',
  hint: 'Capture it again, or delete the file.',
};

function findRefusal(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length > largest) {
    const message = `The file has ${bytes.length} bytes, a capture has at most ${largest}`;
    return { code: 'too-large', at: 0, message, hint: 'One file holds one article: split it.' };
  }
  const kind = binaryKind(bytes);
  if (kind) {
    const message = `Expected text, found ${kind.name}`;
    return { code: 'binary', at: kind.at, message, hint: 'Save the article as plain text.' };
  }
  if (isUtf8(bytes)) return undefined;
  const bad = firstBad(bytes);
  const message = `Byte ${bad.byte} is 0x${hex(bytes[bad.byte])}, which is no UTF-8`;
  return { code: 'not-utf8', at: bad.offset, message, hint: 'Save the file in the encoding UTF-8.' };
}

function refuse(bytes: Uint8Array, { code, at, message, hint }: Refusal, report: Report): Source {
  const text = utf8.decode(bytes.subarray(0, 100_000));
  const span = { offset: Math.min(at, text.length), text: text.slice(at, at + 1) };
  report({ code, span, message, hint });
  return { text, readable: false };
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', report: Report): Source {
  const text = new TextDecoder(encoding).decode(bytes);
  report({
    code: 'utf-16',
    span: { offset: 0, text: '' },
    message: `Expected UTF-8, found ${encoding.toUpperCase()} by its byte order mark; it was decoded`,
    hint: 'Save the file in the encoding UTF-8.',
  });
  if (/\S/.test(text)) return { text, readable: true };
  report({ code: 'empty', span: { offset: 0, text: '' }, ...blank });
  return { text, readable: false };
}

/** The encoding of two bytes a letter that a byte order mark names. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function binaryKind(bytes: Uint8Array): { name: string; at: number } | undefined {
  const signature = signatures.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (signature) return { name: signature[1], at: 0 };

  const nul = bytes.indexOf(0);
  if (nul === -1) return undefined;
  return { name: `a NUL at byte ${nul}`, at: utf8.decode(bytes.subarray(0, nul)).length };
}

/** Decoding replaces what is bad with U+FFFD; the first that the bytes do not hold themselves is the place. */
function firstBad(bytes: Uint8Array): { byte: number; offset: number } {
  const text = utf8.decode(bytes);
  let byte = hasMark(bytes) ? 3 : 0;
  let offset = 0;
  for (const piece of text.split('\u{fffd}')) {
    byte += Buffer.byteLength(piece);
    offset += piece.length;
    const held = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!held) break;
    byte += 3;
    offset += 1;
  }
  return { byte, offset };
}

const hex = (byte = 0) => byte.toString(16).toUpperCase();
