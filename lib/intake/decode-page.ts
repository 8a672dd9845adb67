import { isUtf8 } from 'node:buffer';
import { hasMark, wideEncoding } from '../capture/decode';
import { withWindowsLetters } from '../capture/windows-letters';

/** A page's text, and the encoding that it was read in; `isGuess` where the page names none that fits its bytes. */
export type DecodedPage = { text: string; encoding: string; isGuess: boolean };

/** Browsers look for a declaration in the first 1,024 bytes; comments of who saved a page may stand before it. */
const head = 8_192;

/** Reads a page's bytes by its byte order mark, its own declaration, or as UTF-8. Total. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  const encoding = markedEncoding(bytes) ?? declaredEncoding(start);
  if (encoding) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded !== undefined) return { text: decoded, encoding, isGuess: false };
  }

  const guess = isUtf8(bytes) ? 'utf-8' : oldEncoding(start);
  const isPlain = guess === 'utf-8' && encoding === undefined;
  return { text: decodeAs(guess, bytes) ?? '', encoding: guess, isGuess: !isPlain };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsLetters(text) : text;
  } catch {
    return undefined;
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return wideEncoding(bytes) ?? (hasMark(bytes) ? 'utf-8' : undefined);
}

function declaredEncoding(start: string): string | undefined {
  const label =
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.+-]+)/i.exec(start)?.[1];
  // What can be read so far is not UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** What browsers fall back to, by the page's language. */
function oldEncoding(start: string): string {
  const language = /<html\b[^>]{0,300}?\blang\s*=\s*["']?([a-z]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return /^(?:ar|fa|ur|ps|ku)$/.test(language) ? 'windows-1256' : 'windows-1252';
}
