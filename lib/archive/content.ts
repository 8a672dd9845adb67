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
import { join, sep } from 'node:path';
import { largest } from '../capture/decode';

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
export type Captures = { folder: string; only?: string };

/**
 * The captures in the order of their paths' bytes: regular files that end in `.txt`. Links that lead out of the
 * folder and hidden files are passed over. Throws where the folder itself cannot be read.
 */
export function* listCaptures({ folder, only }: Captures): Generator<CaptureFile> {
  const root = realpathOf(folder);
  if (only === undefined) yield* listFolder(root, '');
  else yield* listFile(root, only);
}

/** The first bytes of a capture, one more than a capture may have. Throws where it cannot be read. */
export function readCapture(folder: string, path: string): Buffer {
  // A pipe that takes the file's place would block without O_NONBLOCK.
  const file = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, largest + 1));
    let read = 0;
    for (let more = 1; more > 0 && read < bytes.length; read += more)
      more = readSync(file, bytes, read, bytes.length - read, read);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function realpathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new Error(
      `The content folder \`${folder}\` cannot be read; CONTENT_DIR may be any folder of captures.`,
    );
  }
}

function* listFolder(root: string, below: string): Generator<CaptureFile> {
  for (const name of namesIn(join(root, below))) {
    const path = below + name;
    if (path.endsWith('/')) yield* listFolder(root, path);
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
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  } catch {
    // It vanished, or it is not for us: what it held is not in the archive.
    return [];
  }
}

function statOf(root: string, path: string) {
  try {
    const file = join(root, path);
    const link = lstatSync(file).isSymbolicLink();
    if (link && !realpathSync(file).startsWith(root + sep)) return undefined;
    const stat = statSync(file);
    return stat.isFile() ? stat : undefined;
  } catch {
    return undefined;
  }
}
