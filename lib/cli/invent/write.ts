import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inventCaptures, type Order } from './captures';

/** Captures that are written at a stretch, before a signal to stop is heard. */
const stretch = 100;

/**
 * Writes invented captures into a folder, which may be missing, but may hold nothing. `progress` hears how many are
 * written, after each. Throws where the folder is not empty or cannot be written. Where the process ends before, it is
 * left empty.
 */
export async function writeInvented(
  folder: string,
  order: Order,
  progress: (written: number) => unknown,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`The folder \`${folder}\` holds other files; name one that is new or empty.`);

  const empty = () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  };
  // Before the folder around it is taken away.
  process.prependListener('exit', empty);
  const made = new Set<string>();
  let written = 0;
  for (const { path, text } of inventCaptures(order)) {
    const file = join(folder, path);
    const month = dirname(file);
    if (!made.has(month)) mkdirSync(month, { recursive: true });
    made.add(month);
    writeFileSync(file, text);
    progress(++written);
    if (written % stretch === 0) await setImmediate();
  }
  process.off('exit', empty);
}
