import { type FSWatcher, readdirSync, statfsSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from './content';

/** What is watched of a folder: all of it, or less, where the system cannot tell. */
export type Watch = { isWhole: boolean; close: () => void };

/** File systems on which Linux hears nothing of what other machines write: NFS, SMB, CIFS, 9P, FUSE. */
const remote = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x65735546]);

/** Watches a folder of captures and all folders in it: `tell` hears where something was written or taken away. */
export function watchCaptures(folder: string, tell: (scope: Scope) => void): Watch {
  const watched = new Map<Scope, FSWatcher>();
  const state: Watch = { isWhole: !isRemote(folder), close: () => forget('') };

  function follow(below: Scope) {
    if (watched.has(below)) return;
    try {
      const watcher = watch(join(folder, below), (_event, name) => (name ? hear(below, name) : tell(below)));
      watcher.on('error', () => forget(below));
      watched.set(below, watcher);
    } catch {
      // The system's room for watches is used up, or the folder has just gone.
      state.isWhole &&= !isFolder(join(folder, below));
      return;
    }
    for (const name of foldersIn(join(folder, below))) follow(`${below}${name}/`);
  }

  function hear(below: Scope, name: string) {
    if (name.startsWith('.')) return;
    const path = below + name;
    if (isFolder(join(folder, path))) follow(`${path}/`);
    else if (watched.has(`${path}/`)) forget(`${path}/`);
    else return tell(path);
    tell(`${path}/`);
  }

  function forget(below: Scope) {
    for (const [scope, watcher] of watched) {
      if (!scope.startsWith(below)) continue;
      watcher.close();
      watched.delete(scope);
    }
  }

  follow('');
  return state;
}

function isRemote(folder: string): boolean {
  return process.platform === 'linux' && remote.has(statfsSync(folder).type);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
