import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseCapture } from '../capture/capture';
import { readCapture, rootOf } from './content';
import { makeFolderInside } from './inside';
import { findSidecar, type Sidecar, sidecarOf } from './sidecar';
import { textHash } from './text-hash';
import { writeWhole } from './whole-file';

/** What stands at a path: hashes of what the capture says and of the source that it was imported from. */
export type Standing = { text?: string; sha256?: string };

/** The content folder, to look for captures in and to write new ones into. */
export class ShelfFolder {
  readonly root: string;

  /** Throws a sentence where the folder cannot be read. */
  constructor(folder: string) {
    this.root = rootOf(folder);
  }

  /** What stands at a path; `undefined` where a capture may be written. */
  lookAt(path: string): Standing | undefined {
    const sidecar = findSidecar(path, this.root);
    if (!isThere(join(this.root, path))) {
      // A sidecar alone is what an import left that was killed; any other file is somebody's.
      return sidecar || !isThere(join(this.root, sidecarOf(path))) ? undefined : {};
    }
    const text = this.#textAt(path);
    return { ...(text && { text }), ...(sidecar && { sha256: sidecar.sha256 }) };
  }

  /** Writes a capture and its sidecar, each whole or not at all, the capture last. Throws where it cannot. */
  write(path: string, bytes: Uint8Array, sidecar: Sidecar): void {
    makeFolderInside(this.root, join(this.root, dirname(path)));
    writeWhole(join(this.root, sidecarOf(path)), `${JSON.stringify(sidecar, undefined, 2)}\n`);
    writeWhole(join(this.root, path), bytes);
  }

  #textAt(path: string): string | undefined {
    try {
      return textIn(readCapture(this.root, path));
    } catch {
      return undefined;
    }
  }
}

/** A hash of what a capture says, whatever its date; `undefined` where an error keeps it out. */
export function textIn(bytes: Uint8Array): string | undefined {
  const { article } = parseCapture(bytes, '9999');
  return article && textHash(article);
}

const isThere = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;
