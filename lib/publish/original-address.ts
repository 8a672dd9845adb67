import type { Sidecar } from '../archive/sidecar';
import type { Article } from '../archive/story';
import { site } from '../site';

/** Where an article stood first: as its import noted, or by its id; `undefined` where nobody knows. */
export function originalAddress(
  { id }: Article,
  sidecar: Sidecar | undefined,
  pattern = site.sourceAddress,
): string | undefined {
  if (sidecar?.address) return sidecar.address;
  return id && pattern ? pattern.replaceAll('{id}', id) : undefined;
}
