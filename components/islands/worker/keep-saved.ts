import { storyPath } from '../saved-story';
import { fetchInto, keepable, pathsIn } from './answers';
import { saved } from './cache-names';
import { keepParts } from './parts';

/** Of the saved stories, from the first of the reader's order on. */
const mostSaved = 300;

/** Those that the site says it has not: while this worker runs it is not asked for them again at every page. */
const gone = new Set<string>();

/** Keeps the stories that the reader saved, each with its pictures, and removes those that are saved no more. */
export async function keepSaved(addresses: string[]): Promise<void> {
  const stories = new Set(addresses.filter((address) => storyPath.test(address)).slice(0, mostSaved));
  const there = await pathsIn(saved);
  const pages = there.filter((path) => !isPicture(path));
  // One that cannot be had now keeps none of the others away.
  for (const address of stories)
    if (!pages.includes(address) && !gone.has(address)) await keepStory(address).catch(() => {});
  if (pages.every((path) => stories.has(path))) return;

  const cache = await caches.open(saved);
  for (const path of pages) if (!stories.has(path)) await cache.delete(path, { ignoreVary: true });
  const left = await Promise.all([...stories].map(async (address) => (await cache.match(address))?.text()));
  const needed = new Set(left.flatMap((page) => picturesIn(page ?? '')));
  for (const path of there) if (isPicture(path) && !needed.has(path)) await cache.delete(path);
}

/** The story itself comes last: where it is, all of it is. */
async function keepStory(address: string) {
  const answer = await fetch(address);
  // A mention whose text came since leads on to the article: that is what is read at its address.
  const story = await keepable(answer.redirected ? await fetch(answer.url) : answer);
  if (answer.status === 404) gone.add(address);
  if (!story) return;
  const page = await story.clone().text();
  await keepParts(page);
  for (const picture of picturesIn(page)) await fetchInto(saved, picture);
  await (await caches.open(saved)).put(address, story);
}

const isPicture = (path: string) => path.startsWith('/thumbnails/');

/** The pictures of a page, at the width that most screens show. */
function picturesIn(page: string): string[] {
  const named = page.matchAll(/srcset="[^"]*?(\/thumbnails\/[^" ]+) 2x/gi);
  return Array.from(named, ([, address = '']) => address);
}
