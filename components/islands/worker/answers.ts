/** How much of a cache is kept: so many answers and bytes. */
export type Room = { answers: number; bytes: number };

/**
 * An answer as it may be kept, or `null`: no error, no redirect, no part of a whole, nothing of another site, nothing that
 * says `no-store`. One that breaks off is none either, so it is read to its end here.
 */
export async function keepable(answer: Response): Promise<Response | null> {
  const { status, type, redirected, headers } = answer;
  const isSound = status === 200 && type === 'basic' && !redirected;
  if (!isSound || /no-store/.test(headers.get('cache-control') ?? '')) return null;

  const body = await answer.blob().catch(() => undefined);
  if (!body) return null;
  const kept = new Headers(headers);
  // As it is kept and not as it was sent, compressed: `trim` counts by it.
  kept.set('content-length', String(body.size));
  kept.delete('content-encoding');
  return new Response(body, { headers: kept });
}

/** Fetches what is at an address into a cache, where it may be kept. Rejects where there is no network. */
export async function fetchInto(name: string, address: string): Promise<Response | null> {
  const answer = await keepable(await fetch(address));
  if (answer) await (await caches.open(name)).put(address, answer.clone());
  return answer;
}

/** Whether a cache holds an address. */
export async function holds(name: string, address: string): Promise<boolean> {
  return (await (await caches.open(name)).match(address, { ignoreVary: true })) !== undefined;
}

/** The paths that a cache holds, the oldest first. */
export async function pathsIn(name: string): Promise<string[]> {
  const keys = await (await caches.open(name)).keys();
  return keys.map(({ url }) => new URL(url).pathname);
}

/** Removes the oldest answers of a cache that has more of them than its room. */
export async function trim(name: string, room: Room): Promise<void> {
  const cache = await caches.open(name);
  const newestFirst = [...(await cache.keys())].reverse();
  let bytes = 0;
  for (const [place, key] of newestFirst.entries()) {
    bytes += Number((await cache.match(key, { ignoreVary: true }))?.headers.get('content-length'));
    if (place >= room.answers || bytes > room.bytes) await cache.delete(key, { ignoreVary: true });
  }
}
