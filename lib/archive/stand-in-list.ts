import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { site } from '../site';
import { sha256 } from './text-hash';
import { writeWhole } from './whole-file';

/** Pictures as captures name them, each with the SHA-256 of the stand-in that was made for it. */
export type StandInList = Map<string, string>;

const entries = z.array(z.object({ picture: z.string(), sha256: z.string() }));

const listFile = () => join(site.contentDir, 'stand-ins.json');

/** Reads `content/stand-ins.json`; without one the list is empty. Throws where it is no list of stand-ins. */
export async function readStandInList(): Promise<StandInList> {
  const text = await readFile(/* turbopackIgnore: true */ listFile(), 'utf8').catch(emptyWhereMissing);
  try {
    return new Map(entries.parse(JSON.parse(text)).map(({ picture, sha256 }) => [picture, sha256]));
  } catch {
    throw new Error(
      `Expected a list of { picture, sha256 } in ${listFile()}; mend it, or delete it to begin anew.`,
    );
  }
}

/** Writes the list, sorted; whole or not at all. */
export function writeStandInList(list: StandInList): void {
  const sorted = [...list].sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = sorted.map(([picture, sha256]) => ({ picture, sha256 }));
  writeWhole(listFile(), `${JSON.stringify(listed, undefined, 2)}\n`);
}

let read: { at: string; list: Promise<StandInList> } | undefined;

/** Whether a picture of these bytes is a stand-in. A list that cannot be read names none. */
export async function isStandIn(picture: string, bytes: Buffer): Promise<boolean> {
  const file = await stat(/* turbopackIgnore: true */ listFile()).catch(() => undefined);
  const at = `${listFile()} ${file?.mtimeMs} ${file?.size}`;
  // One of a large archive takes longer to read than a picture does to crop.
  if (read?.at !== at) read = { at, list: readStandInList().catch(() => new Map()) };
  const listed = (await read.list).get(picture);
  return listed !== undefined && listed === sha256(bytes);
}

function emptyWhereMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return '[]';
  throw error;
}
