/** Looks at the captures for the server, in a thread of its own: readers never wait for it. */
import { parentPort } from 'node:worker_threads';
import { type Archive, openArchive } from '../archive/archive';
import { lastEffect } from '../archive/effects';

/** What a look found: how many captures changed, and the serial number of the last change in the index. */
export type Looked = { captures: number; serial: number } | { error: string };

let archive: Archive | undefined;

parentPort?.on('message', (scopes: string[]) => parentPort?.postMessage(look(scopes)));

function look(scopes: string[]): Looked {
  try {
    archive ??= openArchive();
    const captures = scopes.includes('') ? archive.refresh() : archive.look(scopes);
    return { captures, serial: lastEffect(archive) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
