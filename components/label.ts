import type { Story } from '@/lib/archive/story';
import type { Words } from './words/english';

/** What the newsroom put before a story's headline, in some words. */
export function labelOf({ label }: Story, { labels }: Words): string | undefined {
  return Object.entries(labels).find(([name]) => name === label)?.[1] ?? label;
}
