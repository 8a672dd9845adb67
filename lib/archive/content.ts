import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { largest } from '../capture/decode';
import { isDraft } from './held';
import { findInside, readableFolder } from './inside';

/** A file that holds a capture. */
export type CaptureFile = {
  /** From the content folder, with `/` between folders. */
  path: string;
  /** Bytes. */
  size: number;
  /** When it was last changed, milliseconds since 1970. */
  modified: number;
};

/** Which captures an archive holds: all below a folder, or only the one at a path in it. */
export type Captures = {
  folder: string;
  only?: string;
  /** With those that are held back from readers: drafts, and what is dated in the future. */
  withHeld?: boolean;
  /** Remembers, for editors, the last good reading of a capture that lost its article, and what changed when. */
  remembers?: boolean;
};

/** A part of the archive: all of it, empty; what is below a folder, `2016/06/`; or the one capture at a path. */
export type Scope = string;

/**
 * The captures in the order of their paths' bytes: regular files that end in `.txt`. Links that lead out of the
 * folder and hidden files are passed over. Throws where the folder itself cannot be read.
 */
export function* listCaptures(
  { folder, only, withHeld = false }: Captures,
  scope: Scope = '',
): Generator<CaptureFile> {
  const root = rootOf(folder);
  if (only !== undefined) yield* listFile(root, only);
  else if (scope === '') yield* listFolder(root, '', withHeld);
  else if (isHidden(scope) || (isDraft(scope) && !withHeld) || !hasNoLink(root, folderOf(scope))) return;
  else if (scope.endsWith('/')) yield* listFolder(root, scope, withHeld);
  else if (scope.endsWith('.txt')) yield* listFile(root, scope);
}

const isHidden = (scope: Scope) => scope.split('/').some((name) => name.startsWith('.'));

const folderOf = (scope: Scope) => scope.slice(0, Math.max(0, scope.lastIndexOf('/')));

/** Whether no link is on the way to a folder: whoever goes down from the root enters none. */
function hasNoLink(root: string, folder: string): boolean {
  try {
    return realpathSync(join(root, folder)) === join(root, folder);
  } catch {
    return false;
  }
}

/** The first bytes of a file below a folder, one more than `most`: what a capture may have. Throws where there is none. */
export function readCapture(folder: string, path: string, most: number = largest): Buffer {
  // A pipe that takes the file's place would block without O_NONBLOCK.
  const file = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size, dev, ino } = fstatSync(file);
    if (!isBelow(folder, path, { dev, ino })) throw new Error(`\`${path}\` leads out of the content folder.`);
    const bytes = Buffer.allocUnsafeSlow(Math.min(size, most + 1));
    let read = 0;
    for (let more = 1; more > 0 && read < bytes.length; read += more)
      more = readSync(file, bytes, read, bytes.length - read, read);
    return read === bytes.length ? bytes : bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** Whether what was opened is the file below the folder: since it was listed, a link may have taken its place. */
function isBelow(folder: string, path: string, { dev, ino }: { dev: number; ino: number }): boolean {
  const file = findInside(folder, join(folder, path));
  if (!file) return false;
  const stat = lstatSync(file);
  return stat.dev === dev && stat.ino === ino;
}

/** The order of two texts by their bytes in UTF-8, in which SQLite sorts; that of UTF-16 differs beyond U+D7FF. */
export function compareBytes(one: string, other: string): number {
  const isPlain = !/[\ud800-\uffff]/.test(one + other);
  if (isPlain) return one < other ? -1 : one > other ? 1 : 0;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The path of a content folder, without links. Throws a sentence where it cannot be read. */
export function rootOf(folder: string): string {
  try {
    return readableFolder(folder);
  } catch {
    throw new Error(
      `The content folder \`${folder}\` cannot be read; CONTENT_DIR may be any folder of captures.`,
    );
  }
}

function* listFolder(root: string, below: string, withDrafts: boolean): Generator<CaptureFile> {
  for (const name of namesIn(join(root, below))) {
    const path = below + name;
    if (isDraft(path) && !withDrafts) continue;
    if (path.endsWith('/')) yield* listFolder(root, path, withDrafts);
    else if (path.endsWith('.txt')) yield* listFile(root, path);
  }
}

function* listFile(root: string, path: string): Generator<CaptureFile> {
  const stat = statOf(root, path);
  if (stat) yield { path, size: stat.size, modified: stat.mtimeMs };
}

/** The names in a folder, those of folders with a `/` behind them, as SQLite sorts whole paths. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort(compareBytes);
  } catch {
    // It vanished, or it is not for us: what it held is not in the archive.
    return [];
  }
}

function statOf(root: string, path: string) {
  try {
    const file = `${root}/${path}`;
    const own = lstatSync(file);
    const isLink = own.isSymbolicLink();
    if (isLink && !findInside(root, file)) return undefined;
    const stat = isLink ? statSync(file) : own;
    return stat.isFile() ? stat : undefined;
  } catch {
    return undefined;
  }
}
