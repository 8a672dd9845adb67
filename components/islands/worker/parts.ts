import { fetchInto, holds, pathsIn } from './answers';
import { parts, saved, site, visited } from './cache-names';

/** Keeps the styles, the fonts and the modules that a page names. */
export async function keepParts(page: string): Promise<void> {
  await keepAll(partsOf(page));
}

/** Whether a page is of a build of which nothing is kept: its first style sheet and its first module are those of all pages. */
export async function isOfNewBuild(page: string): Promise<boolean> {
  const named = partsOf(page);
  const ofAll = ['.css', '.js'].flatMap((end) => named.find((address) => address.endsWith(end)) ?? []);
  const held = await Promise.all(ofAll.map((address) => holds(parts, address)));
  return held.includes(false);
}

function partsOf(page: string): string[] {
  const named = page.matchAll(/"(\/(?:_next\/static|islands)\/[^"]+)"/g);
  return Array.from(named, ([, address = '']) => address);
}

async function keepAll(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    if (await holds(parts, address)) continue;
    const part = await fetchInto(parts, address);
    if (part && address.endsWith('.js')) await keepAll(modulesIn(await part.text(), address));
  }
}

/** The modules that one imports, at once or when they are needed. */
function modulesIn(code: string, address: string): string[] {
  const named = code.matchAll(/"(\.\/[\w-]+\.js)"/g);
  return Array.from(named, ([, path = '']) => new URL(path, new URL(address, location.origin)).pathname);
}

/** Removes the parts that no kept page needs, by itself or through another part. */
export async function forgetParts(): Promise<void> {
  const unknown = new Set(await pathsIn(parts));
  let texts = (await Promise.all([visited, saved, site].map((name) => textsIn(name, isPage)))).flat();
  while (texts.length > 0) {
    const needed = [...unknown].filter((path) => texts.some((text) => text.includes(nameOf(path))));
    for (const path of needed) unknown.delete(path);
    texts = await textsIn(parts, (path) => needed.includes(path) && /\.(css|js)$/.test(path));
  }
  const cache = await caches.open(parts);
  for (const path of unknown) await cache.delete(path, { ignoreVary: true });
}

const isPage = (path: string) => !path.startsWith('/thumbnails/');
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

async function textsIn(name: string, wanted: (path: string) => boolean): Promise<string[]> {
  const cache = await caches.open(name);
  const paths = (await pathsIn(name)).filter(wanted);
  return Promise.all(
    paths.map(async (path) => (await cache.match(path, { ignoreVary: true }))?.text() ?? ''),
  );
}
