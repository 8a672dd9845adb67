import type { Captures } from './content';
import type { Index } from './index-file';

/** What became of a capture. */
export type ChangeKind = 'added' | 'changed' | 'deleted';

/** What became of a capture, and when, in milliseconds since 1970. */
export type Change = { path: string; kind: ChangeKind; at: number };

/** Puts down a change where the index remembers it, and where the article was read until then. */
export function noteChange(index: Index, { remembers }: Captures, { path, kind, at }: Change): void {
  if (!remembers) return;
  index.run('INSERT OR REPLACE INTO changes VALUES (?, ?, ?)', path, kind, at);
  index.run('INSERT OR REPLACE INTO moved SELECT address, key FROM stories WHERE key = ?', path);
}
