import { thumbnailWidths } from '@/lib/publish/thumbnails';

/** A picture that is kept at another width than the one that is wanted. */
export async function otherWidth(url: string): Promise<Response | undefined> {
  const [, picture] = /^\/thumbnails\/\d+(\/.*)$/.exec(new URL(url).pathname) ?? [];
  if (!picture) return undefined;
  const found = thumbnailWidths.map((width) => caches.match(`/thumbnails/${width}${picture}`));
  return (await Promise.all(found)).filter((answer) => answer !== undefined).at(-1);
}
