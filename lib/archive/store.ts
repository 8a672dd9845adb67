import { insertCapture, readBytes } from './capture-rows';
import { noteChange } from './changes';
import type { CaptureFile, Captures } from './content';
import type { Now } from './held';
import type { Index } from './index-file';
import { sha256 } from './text-hash';
import { partTwins } from './twins';

/**
 * Reads a capture and puts what it says in the place of what it said. One that says the same touches no story, nor
 * does one that is held back.
 */
export function storeCapture(index: Index, captures: Captures, file: CaptureFile, now: Now): void {
  const bytes = readBytes(captures.folder, file.path);
  const hash = bytes && sha256(bytes);
  const known = index.get<{ hash: string | null; embargo: number | null }>(
    'SELECT hash, embargo FROM captures WHERE path = ?',
    file.path,
  );
  if (known && hash && known.hash === hash && known.embargo === null) {
    index.run(
      'UPDATE captures SET size = ?, modified = ? WHERE path = ?',
      file.size,
      file.modified,
      file.path,
    );
    return;
  }

  const { path } = file;
  if (known && captures.remembers) setAside(index, path);
  else if (known) forgetCapture(index, path);
  noteChange(index, captures, { path, kind: known ? 'changed' : 'added', at: now.moment });
  const article = insertCapture(index, captures, file, bytes, now);
  if (known && captures.remembers) endAside(index, path, article === undefined);
  touch(index, path);
}

/** What was last read of a capture, while it is read anew. No file has this name: it would not end in `.txt`. */
const asideOf = (path: string) => `${path}~`;

function setAside(index: Index, path: string) {
  partTwins(index, path);
  touch(index, path);
  for (const table of ['captures', 'diagnostics']) index.run(`DELETE FROM ${table} WHERE path = ?`, path);
  for (const table of ['articles', 'entries'])
    index.run(`UPDATE ${table} SET path = ? WHERE path = ?`, asideOf(path), path);
}

/** Where a capture lost its article, what was last read of it stays, held back. */
function endAside(index: Index, path: string, isLost: boolean) {
  for (const table of ['articles', 'entries']) {
    if (isLost) index.run(`UPDATE ${table} SET path = ? WHERE path = ?`, path, asideOf(path));
    else index.run(`DELETE FROM ${table} WHERE path = ?`, asideOf(path));
  }
  if (isLost) index.run("UPDATE articles SET held = 'fault' WHERE path = ?", path);
}

/** Takes out all that a capture says, and marks what it touched. */
export function forgetCapture(index: Index, path: string): void {
  partTwins(index, path);
  touch(index, path);
  for (const table of ['captures', 'diagnostics', 'articles', 'entries'])
    index.run(`DELETE FROM ${table} WHERE path = ?`, path);
}

function touch(index: Index, path: string) {
  index.run('INSERT OR IGNORE INTO touched_captures VALUES (?)', path);
  index.run('INSERT OR IGNORE INTO touched_ids SELECT id FROM entries WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_words SELECT words FROM articles WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_texts SELECT text FROM articles WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_slots SELECT day, slug FROM articles WHERE path = ?', path);
}
