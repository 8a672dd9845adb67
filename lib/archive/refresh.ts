import { beforeSchema } from './changed-rows';
import { noteChange } from './changes';
import { type CaptureFile, type Captures, compareBytes, listCaptures, type Scope } from './content';
import { describeStories } from './describe';
import { lastEffect, recordEffects, recordEverything } from './effects';
import { filesToFill, fillIndex, releaseSheaves } from './fill';
import type { Progress } from './gather';
import { type Now, nowAt } from './held';
import { resolveIdentity } from './identity';
import { inPages } from './in-pages';
import type { Index } from './index-file';
import { pictureScope, updatePictures } from './picture-rows';
import { touchedSchema } from './schema';
import { forgetCapture, storeCapture } from './store';

type Known = { path: string; size: number; modified: number; embargo: number | null };

/** Fewer captures are read before threads have started. */
const worthThreads = 3_000;

/** How the files are looked at. */
export type Look = {
  /** The parts that are looked at, `pictureScope` for the pictures; all of them, where none are named. */
  scopes?: Scope[];
  progress?: Progress | undefined;
  /** From how many captures on threads fill an empty index. */
  many?: number;
};

/**
 * Brings the index up to date with the files that changed, in one transaction, and returns how many did. A process
 * that had to wait for another one's look at all files takes that one's result.
 */
export function refresh(index: Index, captures: Captures, look: Look = {}): number {
  const asked = Date.now();
  const bring = () => {
    const last = index.get<{ value: number }>("SELECT value FROM about WHERE name = 'refreshed'")?.value;
    // Of a new index, such as one that takes the place of another, all is to be looked at.
    const isWhole = last === undefined || (look.scopes?.includes('') ?? true);
    // Unless the clock was set back, and it is of a time that is yet to come.
    if (isWhole && last !== undefined && last > asked && last <= Date.now()) return 0;

    // The moment that the look at the files began: what changes during it is seen by the next.
    const began = Date.now();
    index.script(touchedSchema + beforeSchema);
    const lastChange = lastEffect(index);
    const changed = update(index, captures, nowAt(began), { ...look, ...(isWhole && { scopes: [''] }) });
    if (isWhole) index.run("INSERT OR REPLACE INTO about VALUES ('refreshed', ?)", began);
    if (lastEffect(index) !== lastChange)
      index.run("INSERT OR REPLACE INTO about VALUES ('changed', ?)", began);
    return changed;
  };
  try {
    return isEmpty(index) ? index.fill(bring) : index.change(bring);
  } finally {
    releaseSheaves(index);
  }
}

const isEmpty = (index: Index) => index.get('SELECT 1 FROM captures LIMIT 1') === undefined;

function update(
  index: Index,
  captures: Captures,
  now: Now,
  { scopes = [''], progress, many = worthThreads }: Look,
): number {
  const all = scopes.includes('') && filesToFill(index, captures, many);
  if (all) {
    fillIndex(index, captures, all, now, progress);
    recordEverything(index);
    return all.length;
  }

  let changed = 0;
  const tell = () => {
    changed++;
    progress?.(changed);
  };
  for (const scope of scopes) if (scope !== pictureScope) refreshScope(index, captures, scope, { now, tell });
  index.run('INSERT INTO listed_ids SELECT id FROM touched_ids');
  const withPictures = scopes.includes('') || scopes.includes(pictureScope);
  settle(index, captures, changed + (withPictures ? updatePictures(index) : 0));
  return changed;
}

/** Brings the rest of the index in line with captures and pictures, of which `files` changed, and records what follows. */
function settle(index: Index, { folder }: Captures, files: number): void {
  if (files > 0) resolveIdentity(index);
  if (describeStories(index, folder)) recordEverything(index);
  else if (files > 0) recordEffects(index, files);
}

type Going = { now: Now; tell: () => unknown };

/** Walks files and rows side by side, both in the order of their paths. */
function refreshScope(index: Index, captures: Captures, scope: Scope, { now, tell }: Going): void {
  const known = knownCaptures(index, scope);
  let row = known.next();
  const forgetUntil = (path: string | undefined) => {
    for (; !row.done && (path === undefined || compareBytes(row.value.path, path) < 0); row = known.next()) {
      forgetCapture(index, row.value.path);
      noteChange(index, captures, { path: row.value.path, kind: 'deleted', at: now.moment });
      tell();
    }
  };

  for (const file of listCaptures(captures, scope)) {
    forgetUntil(file.path);
    const old = !row.done && row.value.path === file.path ? row.value : undefined;
    if (old) row = known.next();
    if (old && isUnchanged(old, file, now.moment)) continue;

    storeCapture(index, captures, file, now);
    tell();
  }
  forgetUntil(undefined);
}

function isUnchanged(old: Known, file: CaptureFile, now: number): boolean {
  const due = old.embargo !== null && old.embargo <= now;
  return old.size === file.size && old.modified === file.modified && !due;
}

/** What is known of the captures of a scope, in the order of their paths. */
function* knownCaptures(index: Index, scope: Scope): Generator<Known> {
  const known = 'SELECT path, size, modified, embargo FROM captures WHERE path';
  if (scope !== '' && !scope.endsWith('/')) return yield* index.all<Known>(`${known} = ?`, scope);

  // `0` follows `/`; no path is beyond U+10FFFF.
  const end = scope === '' ? '\u{10ffff}' : `${scope.slice(0, -1)}0`;
  const sql = `${known} > ? AND path < ? ORDER BY path LIMIT 1000`;
  yield* inPages(index, sql, ({ path }: Known) => path, scope, end);
}
