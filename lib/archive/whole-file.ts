import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file. A reader finds the whole of it or what was there before, whenever the writer is killed or the power
 * fails; of a write that fails nothing stays. `mode` is who may read and write it; without one, as is usual.
 */
export function writeWhole(file: string, content: Uint8Array | string, mode?: number): void {
  const part = join(dirname(file), `.${basename(file)}.part`);
  rmSync(part, { force: true });
  try {
    writeDown(part, content, mode);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function writeDown(part: string, content: Uint8Array | string, mode: number | undefined) {
  const open = openSync(part, 'wx');
  try {
    writeFileSync(open, content);
    if (mode !== undefined) fchmodSync(open, mode);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
