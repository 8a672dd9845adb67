import * as cacheNames from './worker/cache-names';

/** A story that this browser can show without a network. */
export type KeptStory = { address: string; headline: string; lang: string; dir: string };

/** What is kept of stories, those that were read last first. */
export async function keptStories(): Promise<KeptStory[]> {
  // Without https there are no caches.
  if (!('caches' in window)) return [];
  const stories = new Map<string, KeptStory>();
  for (const name of [cacheNames.visited, cacheNames.saved]) {
    const cache = await caches.open(name);
    for (const key of [...(await cache.keys())].reverse()) {
      const address = new URL(key.url).pathname;
      if (!isStory(address) || stories.has(address)) continue;
      const page = await cache.match(key, { ignoreVary: true });
      stories.set(address, { address, ...headOf((await page?.text()) ?? '') });
    }
  }
  return [...stories.values()];
}

const isStory = (address: string) => /^\/(\d{4}\/\d\d\/\d\d|undated)\/[^/]+$/.test(address);

/** What the head of a page says of it, as React writes it. */
function headOf(page: string) {
  const find = (what: RegExp) => what.exec(page)?.[1] ?? '';
  return {
    headline: unescaped(find(/<meta property="og:title" content="([^"]*)"/)),
    lang: find(/<html[^>]* lang="([^"]*)"/),
    dir: find(/<html[^>]* dir="([^"]*)"/) || 'ltr',
  };
}

const escapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const unescaped = (text: string) => text.replace(/&([a-z]+|#x27);/g, (as, name) => escapes[name] ?? as);
