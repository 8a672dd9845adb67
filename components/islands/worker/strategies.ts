import { CacheFirst, NetworkFirst, type SerwistPlugin, type Strategy } from 'serwist';
import { keepable, trim } from './answers';
import * as cacheNames from './cache-names';
import { finish, isDialog, isKept, roomFor } from './keep';
import { otherWidth } from './other-width';

/** Seconds after which a page or a picture that is kept is shown instead of one that is on its way. */
const networkTimeoutSeconds = 4;
const anyVary = { ignoreVary: true };

// A page is what stands at its path: whatever follows changes nothing there.
const byPath: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,
};

const pagePlugin: SerwistPlugin = {
  ...byPath,
  cacheWillUpdate: async ({ request, response }) => {
    const path = new URL(request.url).pathname;
    if (isGone(response)) await (await caches.open(cacheNames.visited)).delete(path, anyVary);
    return isKept(path) && !isAhead(request) ? keepable(response) : null;
  },
  cacheDidUpdate: async ({ newResponse }) => finish(newResponse),
  // Saved stories and the site's own pages are there, too.
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? caches.match(new URL(request.url).pathname, anyVary),
  handlerDidError: async ({ request }) => offlinePage(new URL(request.url).pathname),
};

const strategies = {
  page: new NetworkFirst({
    cacheName: cacheNames.visited,
    networkTimeoutSeconds,
    matchOptions: anyVary,
    plugins: [pagePlugin],
  }),
  picture: new NetworkFirst({
    cacheName: cacheNames.pictures,
    networkTimeoutSeconds,
    matchOptions: anyVary,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) => keepable(response),
        cacheDidUpdate: async () => trim(cacheNames.pictures, roomFor.pictures),
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? otherWidth(request.url),
      },
    ],
  }),
  part: new CacheFirst({
    cacheName: cacheNames.parts,
    matchOptions: anyVary,
    plugins: [{ cacheWillUpdate: async ({ response }) => keepable(response) }],
  }),
};

/** What answers a request; nothing where it is the network's alone. */
export function strategyFor({ method, mode, headers, url }: Request): Strategy | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || headers.has('range')) return undefined;
  if (/^\/(_next\/static|islands)\//.test(pathname)) return strategies.part;
  if (pathname.startsWith('/thumbnails/')) return strategies.picture;
  if (isDialog(pathname)) return strategies.page;
  return mode === 'navigate' && !/\.\w+$/.test(pathname) ? strategies.page : undefined;
}

const isGone = ({ status, type }: Response) => status === 404 || status === 410 || type === 'opaqueredirect';
/** Fetched before the reader asked for it: not read yet, and perhaps never. */
const isAhead = ({ headers }: Request) => headers.has('sec-purpose');

async function offlinePage(path: string): Promise<Response | undefined> {
  const kind = path === '/search' ? 'search' : 'page';
  const page = await caches.match(`/offline/${kind}`, anyVary);
  return page && new Response(page.body, { status: 503, headers: page.headers });
}
