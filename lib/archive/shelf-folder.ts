import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseCapture } from '../capture/capture';
import { readCapture } from './content';
import { findSidecar, type Sidecar, sidecarOf } from './sidecar';
import { textHash } from './text-hash';
import { writeWhole } from './whole-file';

/** What stands at a path: hashes of what the capture says and of the source that it was imported from. */
export type Standing = { text?: string; sha256?: string };

/** The content folder, to look for captures in and to write new ones into. */
export class ShelfFolder {
  readonly root: string;

  constructor(folder: string) {
    this.root = realpathSync(folder);
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
  write(path: string, bytes: Uint8Array, sidecar: Sidecar, _text: string): void {
    this.#makeFolder(dirname(path));
    writeWhole(join(this.root, sidecarOf(path)), `${JSON.stringify(sidecar, undefined, 2)}\n`);
    writeWhole(join(this.root, path), bytes);
  }

  #textAt(path: string): string | undefined {
    try {
      const { article } = parseCapture(readCapture(this.root, path), '9999');
      return article && textHash(article);
    } catch {
      return undefined;
    }
  }

  /** A link to another folder may stand in the way: what it leads to is not ours. */
  #makeFolder(path: string) {
    const folder = join(this.root, path);
    let above = folder;
    while (!existsSync(above)) above = dirname(above);
    if (`${realpathSync(above)}${sep}`.startsWith(this.root + sep)) mkdirSync(folder, { recursive: true });
    else throw new Error(`\`${above}\` leads out of the content folder; nothing was written there.`);
  }
}

const isThere = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;
