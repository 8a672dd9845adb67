import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Outcome } from '../../intake/import-file';
import { nameFault } from '../../intake/name';
import { foreignEnding } from '../../intake/reading';

/** A file that was found: where it lies (`-` is standard input), its name from the folder that was named, and why it is not read. */
export type Found = { file: string; name: string; left?: Extract<Outcome, { kind: 'refused' | 'skipped' }> };

/** The files of some paths, folders with all below them, each folder in the order of its names. Links are not followed. */
export function* findIncoming(paths: string[]): Generator<Found> {
  for (const path of paths) {
    if (path === '-') yield { file: path, name: 'standard input' };
    else yield* findAt(path, basename(resolve(path)));
  }
}

function* findAt(file: string, name: string): Generator<Found> {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  const refuse = (reason: string): Found => ({ file, name, left: { kind: 'refused', reason } });
  const skip = (reason: string): Found => ({ file, name, left: { kind: 'skipped', reason } });
  const fault = nameFault(name);
  const foreign = foreignEnding(name);

  if (fault) yield refuse(fault);
  else if (!stat) yield refuse('it is gone');
  else if (stat.isSymbolicLink()) yield refuse('it is a link; name what it leads to');
  else if (stat.isDirectory()) yield* findBelow(file, name);
  else if (!stat.isFile()) yield refuse('it is neither a file nor a folder');
  else if (foreign) yield skip(foreign);
  else yield { file, name };
}

function* findBelow(folder: string, name: string): Generator<Found> {
  for (const each of namesIn(folder)) {
    const [file, inner] = [join(folder, each), `${name}/${each}`];
    if (each.startsWith('.')) yield { file, name: inner, left: { kind: 'skipped', reason: 'hidden' } };
    else if (isPartsOfPage(file)) yield* partsBelow(file, inner);
    else yield* findAt(file, inner);
  }
}

/** Browsers put what a page `talks.html` needs into a folder `talks_files`, in the words of their language. */
function isPartsOfPage(file: string): boolean {
  const page = /^(.+)[_.-]\p{L}+$/u.exec(file)?.[1];
  return (
    page !== undefined && ['.html', '.htm'].some((ending) => existsSync(page + ending)) && isFolder(file)
  );
}

function* partsBelow(folder: string, name: string): Generator<Found> {
  for (const each of namesIn(folder)) {
    const [file, inner] = [join(folder, each), `${name}/${each}`];
    if (isFolder(file)) yield* partsBelow(file, inner);
    else
      yield {
        file,
        name: inner,
        left: { kind: 'skipped', reason: foreignEnding(inner) ?? 'parts of pages' },
      };
  }
}

const isFolder = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

/** The same order on every machine. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  } catch {
    return [];
  }
}
