import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { site } from '../site';
import { writeWhole } from './whole-file';

/** Pictures as captures name them, each with the SHA-256 of the stand-in that was made for it. */
export type StandInList = Map<string, string>;

const entries = z.array(z.object({ picture: z.string(), sha256: z.string() }));

const listFile = () => join(site.contentDir, 'stand-ins.json');

/** Reads `content/stand-ins.json`; without one the list is empty. Throws where it is no list of stand-ins. */
export async function readStandInList(): Promise<StandInList> {
  const text = await readFile(listFile(), 'utf8').catch(emptyWhereMissing);
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

function emptyWhereMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return '[]';
  throw error;
}
