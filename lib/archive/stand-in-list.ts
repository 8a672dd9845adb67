import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { site } from '../site';

/** Pictures as captures name them, each with the SHA-256 of the stand-in that was made for it. */
export type StandInList = Map<string, string>;

const entries = z.array(z.object({ picture: z.string(), sha256: z.string() }));

const listFile = () => join(site.contentDir, 'stand-ins.json');

/** SHA-256, in hexadecimal. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

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
export async function writeStandInList(list: StandInList): Promise<void> {
  const sorted = [...list].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(
    sorted.map(([picture, sha256]) => ({ picture, sha256 })),
    undefined,
    2,
  );
  const part = `${listFile()}.${randomUUID()}.part`;
  try {
    await writeFile(part, `${text}\n`, { flag: 'wx' });
    await rename(part, listFile());
  } finally {
    await rm(part, { force: true });
  }
}

function emptyWhereMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return '[]';
  throw error;
}
