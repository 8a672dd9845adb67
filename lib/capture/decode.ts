import { isUtf8 } from 'node:buffer';
import type { Report } from './diagnostic';

/** The most bytes that a capture may have. */
export const largest = 10_000_000;

const utf8 = new TextDecoder('utf-8');

/** How files begin that carry an ending `.txt` by mistake. */
const signatures: [string, string][] = [
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['7f454c46', 'a program'],
];

/** What a file's bytes say. */
export type Source = {
  /** The text, without a byte order mark; where it is refused, what can be shown of it. */
  text: string;
  /** Whether it can be read as a capture. */
  readable: boolean;
};

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. */
export function decode(bytes: Uint8Array, report: Report): Source {
  const refuse = (
    code: 'binary' | 'not-utf8' | 'empty' | 'too-large',
    at: number,
    message: string,
    hint: string,
  ) => {
    const text = utf8.decode(bytes.subarray(0, 100_000));
    report({
      code,
      span: { offset: Math.min(at, text.length), text: text.slice(at, at + 1) },
      message,
      hint,
    });
    return { text, readable: false };
  };

  if (bytes.length > largest) {
    const message = `The file has ${bytes.length} bytes, a capture has at most ${largest}`;
    return refuse('too-large', 0, message, 'One file holds one article: split it.');
  }
  const wide = wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide, report);

  const kind = binaryKind(bytes);
  if (kind)
    return refuse('binary', kind.at, `Expected text, found ${kind.name}`, 'Save the article as plain text.');
  if (!isUtf8(bytes)) {
    const bad = firstBad(bytes);
    const message = `Byte ${bad.byte} is 0x${hex(bytes[bad.byte])}, which is no UTF-8`;
    return refuse('not-utf8', bad.offset, message, 'Save the file in the encoding UTF-8.');
  }

  const text = utf8.decode(bytes);
  if (/\S/.test(text)) return { text, readable: true };
  return refuse(
    'empty',
    0,
    'Expected an article, found nothing but white space',
    'Capture it again, or delete the file.',
  );
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
  report({
    code: 'empty',
    span: { offset: 0, text: '' },
    message: 'Expected an article, found nothing but white space',
    hint: 'Capture it again, or delete the file.',
  });
  return { text, readable: false };
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function binaryKind(bytes: Uint8Array): { name: string; at: number } | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const signature = signatures.find(([magic]) => start.startsWith(magic));
  if (signature) return { name: signature[1], at: 0 };

  const nul = bytes.indexOf(0);
  if (nul === -1) return undefined;
  return { name: `a NUL at byte ${nul}`, at: utf8.decode(bytes.subarray(0, nul)).length };
}

/** Decoding replaces what is bad with U+FFFD; the first that the bytes do not hold themselves is the place. */
function firstBad(bytes: Uint8Array): { byte: number; offset: number } {
  const text = utf8.decode(bytes);
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
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

const hex = (byte = 0) => byte.toString(16).padStart(2, '0').toUpperCase();
