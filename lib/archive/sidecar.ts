import { z } from 'zod';
import { readCapture } from './content';

/** How the date of an imported page is known, the surest first; a capture's own dateline is `dateline`. */
const datings = ['dateline', 'json-ld', 'meta', 'time', 'text', 'address'] as const;
export type Dating = (typeof datings)[number];

const sidecar = z.object({
  /** The file it was imported from, as the editor named it. */
  source: z.string(),
  /** Where the page stood. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** When it was imported, UTC: `2026-11-22T11:45:00.000Z`. */
  imported: z.iso.datetime(),
  /** SHA-256 of the source's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[\da-f]{64}$/),
  dated: z.enum(datings),
});

/** What an import wrote beside a capture: where it came from, and when. */
export type Sidecar = z.infer<typeof sidecar>;

/** The path of a capture's sidecar: `2016/06/28/a.json` for `2016/06/28/a.txt`. */
export const sidecarOf = (path: string): string => path.replace(/\.txt$/, '.json');

/** The sidecar of the capture at `path` in a content folder; `undefined` where none was imported, or it is damaged. */
export function findSidecar(path: string, folder: string): Sidecar | undefined {
  try {
    return sidecar.parse(JSON.parse(readCapture(folder, sidecarOf(path)).toString()));
  } catch {
    return undefined;
  }
}
