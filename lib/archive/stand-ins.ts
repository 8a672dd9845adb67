import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { link, lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Day } from '../capture/wall-clock';
import { makeFolderInside } from './inside';
import { drawLeaf } from './leaf';
import { picturePlace, publicFolder } from './pictures';
import { readStandInList, type StandInList, writeStandInList } from './stand-in-list';
import { sha256 } from './text-hash';

/** A picture as captures name it, and the day that it tells. */
export type NamedPicture = { path: string; day: Day | undefined };

/** What became of one picture. */
export type StandInReport =
  | { kind: 'made' | 'replaced'; picture: string }
  | { kind: 'failed'; picture: string; fault: string };

/**
 * Puts the leaf of its day in the place of each picture that `public/` lacks, and keeps the list of them.
 * Nothing is ever overwritten; a stand-in that was replaced leaves the list. Throws where the list is unreadable.
 */
export async function* makeStandIns(named: Iterable<NamedPicture>): AsyncGenerator<StandInReport> {
  const listed = await readStandInList();
  const list = await stillStanding(listed);
  for (const picture of listed.keys()) {
    if (!list.has(picture) && (await isTaken(picture))) yield { kind: 'replaced', picture };
  }

  const leafOf = onceADay();
  const missing = await lacking(named);
  for (const [picture, day] of missing) list.set(picture, sha256(await leafOf(day)));

  // Before the pictures, so that a run that is killed has listed all that it made.
  writeStandInList(list);
  for (const [picture, day] of missing) yield await place(picture, await leafOf(day));
  writeStandInList(await stillStanding(list));
}

async function stillStanding(listed: StandInList): Promise<StandInList> {
  const standing: StandInList = new Map();
  for (const [picture, hash] of listed) {
    const bytes = await readFile(picturePlace(picture) ?? '').catch(() => undefined);
    if (bytes && sha256(bytes) === hash) standing.set(picture, hash);
  }
  return standing;
}

async function lacking(named: Iterable<NamedPicture>) {
  const missing = new Map<string, Day | undefined>();
  for (const { path, day } of named) {
    if (picturePlace(path) && !(await isTaken(path))) missing.set(path, missing.get(path) ?? day);
  }
  return missing;
}

/** A folder takes the place too, and a link that leads nowhere. */
async function isTaken(picture: string) {
  const found = await lstat(picturePlace(picture) ?? '').catch(() => undefined);
  return found !== undefined;
}

function onceADay() {
  const leaves = new Map<Day | undefined, Promise<Buffer>>();
  return (day: Day | undefined) => {
    const leaf = leaves.get(day) ?? drawLeaf(day);
    leaves.set(day, leaf);
    return leaf;
  };
}

async function place(picture: string, leaf: Buffer): Promise<StandInReport> {
  const file = picturePlace(picture) ?? '';
  const part = `${file}.${randomUUID()}.part`;
  try {
    mkdirSync(publicFolder(), { recursive: true });
    makeFolderInside(publicFolder(), dirname(file));
    await writeFile(part, leaf, { flag: 'wx' });
    // Unlike a rename, a link never takes the place of a file that came in between.
    await link(part, file);
    return { kind: 'made', picture };
  } catch (error) {
    return { kind: 'failed', picture, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(part, { force: true }).catch(() => {});
  }
}
