import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CapturedArticle, parseCapture } from '../capture/capture';
import { archiveOf, captureOf, type Told } from './archive.fixture';
import { type Arrival, Shelf } from './shelf';
import { ShelfFolder } from './shelf-folder';
import { TrialFolder } from './trial-folder';

/** A content folder with some captures, and a shelf in it. */
export function shelfBeside(captures: Record<string, Told | string> = {}, below = '') {
  const { archive, folder } = archiveOf(captures);
  const shelf = new Shelf(new ShelfFolder(folder), below, archive);
  return { folder, shelf, trial: new Shelf(new TrialFolder(folder), below, archive) };
}

/** A capture that comes in from `source`. */
export function arrivalOf(told: Told, source = captureOf(told)): Arrival {
  const bytes = Buffer.from(captureOf(told));
  const article = parseCapture(bytes, '2026-11-22T00:00:00').article as CapturedArticle;
  return { article, bytes, source: { name: 'in.txt', bytes: Buffer.from(source) }, dated: 'dateline' };
}

/** All files below a folder, hidden ones too. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .sort();
