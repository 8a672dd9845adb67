import { clockAt, type WallClock } from '../capture/wall-clock';
import { site } from '../site';
import { type CaptureFile, type Captures, listCaptures } from './content';
import { describeStories } from './describe';
import { resolveIdentity } from './identity';
import type { Index } from './index-file';
import { touchedSchema } from './schema';
import { forgetCapture, storeCapture } from './store';

type Known = { path: string; size: number; modified: number; embargo: string | null };

/** Is told how many captures were read, after each. */
export type Progress = (read: number) => unknown;

/**
 * Brings the index up to date with the files that changed, in one transaction, and returns how many did. A process
 * that had to wait for another one's refresh takes that one's result.
 */
export function refresh(index: Index, captures: Captures, progress?: Progress): number {
  const asked = Date.now();
  return index.change(() => {
    const last = index.get<{ value: number }>("SELECT value FROM about WHERE name = 'refreshed'")?.value ?? 0;
    if (last > asked) return 0;

    // The moment that the look at the files began: what changes during it is seen by the next.
    const began = Date.now();
    index.script(touchedSchema);
    const changed = refreshCaptures(index, captures, clockAt(new Date(began), site.timeZone), progress);
    if (changed > 0) resolveIdentity(index);
    describeStories(index, captures.folder);
    index.run("INSERT OR REPLACE INTO about VALUES ('refreshed', ?)", began);
    return changed;
  });
}

/** Walks files and rows side by side, both in the order of their paths. */
function refreshCaptures(index: Index, captures: Captures, now: WallClock, progress?: Progress): number {
  let changed = 0;
  const known = knownCaptures(index);
  let row = known.next();
  const forgetUntil = (path: string | undefined) => {
    for (; !row.done && (path === undefined || before(row.value.path, path)); row = known.next()) {
      forgetCapture(index, row.value.path);
      changed++;
    }
  };

  for (const file of listCaptures(captures)) {
    forgetUntil(file.path);
    const old = !row.done && row.value.path === file.path ? row.value : undefined;
    if (old) row = known.next();
    if (old && isUnchanged(old, file, now)) continue;

    storeCapture(index, captures.folder, file, now);
    changed++;
    progress?.(changed);
  }
  forgetUntil(undefined);
  return changed;
}

function isUnchanged(old: Known, file: CaptureFile, now: WallClock): boolean {
  const due = old.embargo !== null && old.embargo <= now;
  return old.size === file.size && old.modified === file.modified && !due;
}

/** The rows in pages, since each may be changed once it was given out. */
function* knownCaptures(index: Index): Generator<Known> {
  let last = '';
  for (;;) {
    const page = index.all<Known>(
      'SELECT path, size, modified, embargo FROM captures WHERE path > ? ORDER BY path LIMIT 1000',
      last,
    );
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    last = end.path;
  }
}

const before = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
