import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventCaptures, type Order } from './captures';

/**
 * Writes invented captures into a folder, which may be missing, but may hold nothing. `progress` hears how many are
 * written, after each. Throws where the folder is not empty or cannot be written.
 */
export function writeInvented(folder: string, order: Order, progress: (written: number) => unknown): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`The folder \`${folder}\` holds other files; name one that is new or empty.`);

  const made = new Set<string>();
  let written = 0;
  for (const { path, text } of inventCaptures(order)) {
    const file = join(folder, path);
    const month = dirname(file);
    if (!made.has(month)) mkdirSync(month, { recursive: true });
    made.add(month);
    writeFileSync(file, text);
    progress(++written);
  }
}
