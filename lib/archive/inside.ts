import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/**
 * Where a file or folder is, by the path to it that has no links; `undefined` where that is not in `folder`. Throws
 * where there is none.
 */
export function findInside(folder: string, place: string): string | undefined {
  const root = realpathSync.native(/* turbopackIgnore: true */ folder);
  const found = realpathSync.native(/* turbopackIgnore: true */ place);
  return found === root || found.startsWith(root + sep) ? found : undefined;
}

/** The path of a folder, without links. Throws where it is none, or may not be read: it would seem to be empty. */
export function readableFolder(folder: string): string {
  const root = realpathSync(/* turbopackIgnore: true */ folder);
  accessSync(/* turbopackIgnore: true */ `${root}/.`, constants.R_OK | constants.X_OK);
  return root;
}

/** Makes a folder, and those above it, in one that is there. Throws where a link on the way leads out of that. */
export function makeFolderInside(folder: string, place: string): void {
  let above = place;
  while (!existsSync(/* turbopackIgnore: true */ above)) above = dirname(above);
  if (!findInside(folder, above))
    throw new Error(`\`${above}\` leads out of \`${folder}\`; nothing was written there.`);
  mkdirSync(/* turbopackIgnore: true */ place, { recursive: true });
}
