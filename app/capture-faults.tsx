import type { Article } from '@/lib/archive/story';

/** What is wrong with the capture of an article: nothing that readers are told. `next dev` has its own of this. */
export function CaptureFaults(_: { article: Article }) {
  return undefined;
}
