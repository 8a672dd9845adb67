import { parseStories, type SavedStory, storyPath } from './saved-story';
import { saved, visited } from './worker/cache-names';

/** What is kept of stories, those that were read last first. */
export async function keptStories(): Promise<SavedStory[]> {
  // Without https there are no caches.
  if (!('caches' in window)) return [];
  const stories: unknown[] = [];
  for (const name of [visited, saved]) {
    const cache = await caches.open(name);
    for (const key of [...(await cache.keys())].reverse()) {
      const address = new URL(key.url).pathname;
      if (!storyPath.test(address)) continue;
      const page = await cache.match(key, { ignoreVary: true });
      stories.push({ address, ...headOf((await page?.text()) ?? '') });
    }
  }
  return parseStories(stories);
}

/** What the head of a page says of it, as React writes it. */
function headOf(page: string) {
  const [, lang, dir, headline = ''] =
    /<html lang="([^"]*)" dir="([^"]*)".*?"og:title" content="([^"]*)"/s.exec(page) ?? [];
  return { lang, dir, headline: unescaped(headline) };
}

const escapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const unescaped = (text: string) => text.replace(/&([a-z]+|#x27);/g, (as, name) => escapes[name] ?? as);
