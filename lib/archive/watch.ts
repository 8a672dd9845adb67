import { type FSWatcher, lstatSync, readdirSync, statfsSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from './content';

/**
 * What is watched of a folder: all of it, or less, where the system cannot tell. It is `overtaken` when another folder
 * stands in its place.
 */
export type Watch = { isWhole: boolean; overtaken: () => boolean; close: () => void };

/** A folder that is watched; at its path may come to stand another. */
type Watched = { watcher: FSWatcher; folder: string | undefined };

/** File systems on which Linux hears nothing of what other machines write: NFS, SMB, CIFS, 9P, FUSE. */
const remote = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x65735546]);

/** Watches a folder and all folders in it: `tell` hears where something was written or taken away. */
export function watchFolder(folder: string, tell: (scope: Scope) => void): Watch {
  const watched = new Map<Scope, Watched>();
  const state: Watch = {
    isWhole: !isRemote(folder),
    overtaken: () => watched.get('')?.folder !== folderAt(folder),
    close: () => forget(''),
  };

  function follow(below: Scope) {
    const there = folderAt(join(folder, below));
    if (watched.get(below)?.folder === there) return;
    forget(below);
    try {
      const watcher = watch(join(folder, below), (_event, name) => (name ? hear(below, name) : tell(below)));
      watcher.on('error', () => forget(below));
      watched.set(below, { watcher, folder: there });
    } catch {
      // The system's room for watches is used up, or the folder has just gone.
      state.isWhole &&= folderAt(join(folder, below)) === undefined;
      return;
    }
    for (const name of foldersIn(join(folder, below))) follow(`${below}${name}/`);
  }

  function hear(below: Scope, name: string) {
    if (name.startsWith('.')) return;
    const path = below + name;
    if (isOwnFolder(join(folder, path))) follow(`${path}/`);
    else if (watched.has(`${path}/`)) forget(`${path}/`);
    else return tell(path);
    tell(`${path}/`);
  }

  function forget(below: Scope) {
    for (const [scope, { watcher }] of watched) {
      if (!scope.startsWith(below)) continue;
      watcher.close();
      watched.delete(scope);
    }
  }

  follow('');
  return state;
}

function isRemote(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return remote.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

/** Which folder stands at a path. The number of one that is gone may be given again. */
function folderAt(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? `${found.ino} ${found.birthtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder stands at a path itself, and no link: one may lead out, or round. */
function isOwnFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
