/** Looks at the captures for the server, in a thread of its own: readers never wait for it. */
import { parentPort } from 'node:worker_threads';
import { type Archive, openArchive } from '../archive/archive';
import { lastEffect } from '../archive/effects';

/** What a look found: the serial number of the last change in the index; or what is in its way. */
export type Looked = { serial: number } | { error: string };

let archive: Archive | undefined;

parentPort?.on('message', (scopes: string[]) => parentPort?.postMessage(look(scopes)));

function look(scopes: string[]): Looked {
  try {
    archive ??= openArchive();
    if (scopes.includes('')) archive.refresh();
    else archive.look(scopes);
    return { serial: lastEffect(archive) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
