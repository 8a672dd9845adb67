import { statSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from '../archive/archive';
import { readCapture } from '../archive/content';
import { findInside } from '../archive/inside';
import { sha256 } from '../archive/text-hash';
import { writeWhole } from '../archive/whole-file';
import { parseCapture } from '../capture/capture';
import type { Code, Diagnostic } from '../capture/diagnostic';
import { type Difference, differenceOf } from '../capture/difference';
import { isMendable, mendCapture } from '../capture/remedy';
import { pointAt } from '../capture/span';
import { clockAt } from '../capture/wall-clock';
import { site } from '../site';
import { allFormer, findFormer, keepFormer, readFormer } from './former-texts';

/** Which diagnostic of a capture is meant, and the SHA-256 of the file that it was seen in. */
export type Place = { path: string; code: string; line: number; column: number; sha256: string };

/** A certain remedy of a diagnostic, as what would change. */
export type Remedy = { code: Code; line: number; column: number; difference: Difference };

/** A remedy that was accepted and can be taken back. */
export type Accepted = { id: string; path: string; code: string };

const now = () => clockAt(new Date(), site.timeZone);

/** The SHA-256 of a capture as it is now, and the certain remedies of what is wrong with it. */
export function remediesOf(path: string): { sha256: string; remedies: Remedy[] } {
  const bytes = readKnown(path);
  if (!bytes) return { sha256: '', remedies: [] };

  const { source, diagnostics } = parseCapture(bytes, now());
  const remedies = diagnostics.flatMap((diagnostic) => {
    const mended = isMendable(diagnostic.code) && mendCapture(bytes, diagnostic, now());
    if (!mended) return [];
    const difference = differenceOf(source, parseCapture(mended, now()).source);
    return [{ code: diagnostic.code, ...pointAt(source, diagnostic.span.offset), difference }];
  });
  return { sha256: sha256(bytes), remedies };
}

/** Writes a remedy into its capture, and keeps the former text. Returns why not, where it cannot be done. */
export function acceptRemedy(place: Place): string | undefined {
  const bytes = readKnown(place.path);
  if (!bytes) return 'There is no such capture any more.';
  if (sha256(bytes) !== place.sha256) return 'The file has changed since: look at it again.';
  const diagnostic = findDiagnostic(bytes, place);
  const mended = diagnostic && mendCapture(bytes, diagnostic, now());
  if (!mended) return 'There is no certain remedy for that.';

  keepFormer(place.path, diagnostic.code, bytes, mended);
  replace(place.path, mended);
  return undefined;
}

/** Puts the text back that a remedy took the place of. Returns why not, where it cannot be done. */
export function undoRemedy(id: string): string | undefined {
  const former = findFormer(id);
  const bytes = former && readKnown(former.path);
  if (!former || !bytes) return 'The former text is not there any more.';
  if (sha256(bytes) !== former.after) return 'The file has changed since; it was left as it is.';

  replace(former.path, readFormer(id));
  return undefined;
}

/** The remedy that a capture owes its present text to. */
export function lastRemedy(path: string): Accepted | undefined {
  const bytes = readKnown(path);
  const hash = bytes && sha256(bytes);
  return allFormer().find((former) => former.path === path && former.after === hash);
}

function findDiagnostic(bytes: Uint8Array, { code, line, column }: Place): Diagnostic | undefined {
  const { source, diagnostics } = parseCapture(bytes, now());
  return diagnostics.find((each) => {
    const point = pointAt(source, each.span.offset);
    return each.code === code && point.line === line && point.column === column;
  });
}

/** Only what the index knows is a capture: no other path leads to a file. */
function readKnown(path: string): Buffer | undefined {
  if (!archive().get('SELECT 1 FROM captures WHERE path = ?', path)) return undefined;
  try {
    return readCapture(site.contentDir, path);
  } catch {
    return undefined;
  }
}

/** A link in the content folder stays one: what it leads to, inside the folder, is written. */
function replace(path: string, bytes: Uint8Array) {
  const file = findInside(site.contentDir, join(site.contentDir, path));
  if (!file) throw new Error(`\`${path}\` leads out of the content folder.`);
  writeWhole(file, bytes, statSync(file).mode);
  archive().refresh();
}
