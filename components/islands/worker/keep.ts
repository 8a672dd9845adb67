import { fetchInto, holds, type Room, trim } from './answers';
import { pictures, site, visited } from './cache-names';
import { forgetParts, isOfNewBuild, keepParts } from './parts';
import type { Told } from './told';

const megabyte = 2 ** 20;

/** Pages whose dialogs are shown over others. */
const dialogs = ['/display', '/keys'];
/** Pages that are shown instead of others, and one that lists what the reader saved. */
const offline = ['/offline', '/offline/page', '/offline/search'];
const wanted = ['/', '/saved', ...dialogs];

/** How much is kept of what the reader did not ask to keep. */
export const roomFor: Record<'visited' | 'pictures', Room> = {
  visited: { answers: 100, bytes: 8 * megabyte },
  pictures: { answers: 300, bytes: 12 * megabyte },
};

/** Keeps the pages that the site has for readers without a network, as they are now. */
export async function keepSite(): Promise<void> {
  await Promise.all(offline.map(keepOfSite));
  // The site can do without them.
  await Promise.allSettled(wanted.map(keepOfSite));
  await forgetParts();
}

async function keepOfSite(address: string) {
  const page = await fetchInto(site, address);
  if (page) await keepParts(await page.text());
}

/** Does what is left to do when a page was kept: its parts, and room for others. */
export async function finish(page: Response): Promise<void> {
  const text = await page.text();
  const isNew = await isOfNewBuild(text);
  await keepParts(text);
  // The site's own pages are those of that build then.
  if (isNew) await keepSite();
  await trim(visited, roomFor.visited);
}

/** Keeps a page that was shown before there was a worker, or that was fetched before the reader asked for it. */
export async function keepShown({ shown, pictures: seen }: Told): Promise<void> {
  if (!shown || !isKept(shown) || (await holds(visited, shown))) return;
  const page = await fetchInto(visited, shown);
  if (!page) return;
  await finish(page);
  for (const address of seen) await fetchInto(pictures, address);
  await trim(pictures, roomFor.pictures);
}

/** Whether a page is worth keeping once it was read; what is found depends on the archive as it is now. */
export function isKept(path: string): boolean {
  return !isDialog(path) && !/^\/(search|saved|offline|privacy|unavailable)(\/|$)/.test(path);
}

/** Whether a page is one whose dialog is shown over others. */
export const isDialog = (path: string) => dialogs.includes(path);
