import { archive } from '../archive/archive';
import { type CaptureState, findCaptureState } from '../archive/captures';
import type { Article } from '../archive/story';

/** The capture of an article as it is now, with all that is wrong with it. */
export function findArticleCapture({ address }: Article, from = archive()): CaptureState | undefined {
  const row = from.get<{ key: string }>('SELECT key FROM stories WHERE address = ?', address);
  return row && findCaptureState(row.key, from);
}
