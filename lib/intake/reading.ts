import type { Arrival } from '../archive/shelf';
import { parseCapture } from '../capture/capture';
import { wideEncoding } from '../capture/decode';
import type { Diagnostic } from '../capture/diagnostic';
import type { WallClock } from '../capture/wall-clock';
import type { Incoming } from './import-file';
import { readPage } from './page';

/** What an incoming file says: as a capture with all that is wrong, or only that it is neither capture nor page. */
export type Reading =
  | { kind: 'read'; source: string; diagnostics: Diagnostic[]; capture?: Omit<Arrival, 'source'> }
  | { kind: 'skipped'; reason: string };

/** How servers' files are named that answer with a page. */
const pages = /^(?:x?html?|xht|shtml|php\d?|aspx?|jsp|cfm|do)$/;

/** The ending that tells that a file is neither a capture nor a page, `.jpg`; `undefined` where it may be one. */
export function foreignEnding(name: string): string | undefined {
  const ending = /\.([^./\\?@]{1,20})(?:[?@][^/\\]*)?$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || ending === 'txt' || pages.test(ending) ? undefined : `.${ending}`;
}

/** Reads a raw capture or a saved page. Total: any bytes give a reading. `now` is the newsroom's clock. */
export function parseIncoming({ name, bytes }: Incoming, now: WallClock): Reading {
  const foreign = foreignEnding(name);
  if (foreign) return { kind: 'skipped', reason: foreign };
  if (isPage(bytes) || /\.x?html?$/i.test(name)) return readPage(bytes, now);

  const { source, article, diagnostics } = parseCapture(bytes, now);
  const capture = article && { article, bytes, dated: 'dateline' as const };
  return { kind: 'read', source, diagnostics, ...(capture && { capture }) };
}

/** How a page begins: after white space, comments and an XML declaration. */
function isPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, 4_096));
  return /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    start,
  );
}
