import { questionNames } from '../../app/search/question-names';

/** What a request asks for: an address to be answered, or nothing that can be. */
export type Asked = { kind: 'address'; address: string } | { kind: 'refused'; status: 400 | 405 };

/** Where Next keeps the page for addresses that lead nowhere. */
export const nowhere = '/_not-found';

/** Characters of an address. Node takes 16 kB of request line and headers together. */
const longest = 12_288;

/** Reads method and target of a request line. The address is path and query, written one way only. */
export function parseRequest(method: string | undefined, target: string | undefined): Asked {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused', status: 405 };
  const path = target?.split(/[?#]/, 1)[0] ?? '';
  if (target === undefined || target.length > longest || !isPath(path)) {
    return { kind: 'refused', status: 400 };
  }

  // Whatever stands behind any other address changes nothing there: it would only be kept once more for each.
  const query = /^\/search(?:\/|$)/.test(path) ? queryOf(target) : '';
  return { kind: 'address', address: isInternal(path) ? nowhere : path + query };
}

/** A backslash, an encoded slash or a dot segment means one path to a proxy and another one to a disk. */
function isPath(path: string) {
  if (!/^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(path) || /%2f|%5c|%00|\/\//i.test(path)) return false;
  try {
    const segments = decodeURIComponent(path).split('/');
    return !segments.some((segment) => segment === '.' || segment === '..');
  } catch {
    return false;
  }
}

/** Next's own endpoints, and the second face of every page: its payload for Next's client router. */
function isInternal(path: string) {
  const isAsset = path.startsWith('/_next/static/');
  return !isAsset && (path.startsWith('/_') || /\.(rsc|segments\/.*)$/.test(path));
}

/** What a search asks by, each of it once and in one order: all else would make further addresses of the same answer. */
function queryOf(target: string) {
  const start = target.indexOf('?');
  if (start === -1) return '';

  const given = new URLSearchParams(target.slice(start).split('#', 1)[0]);
  const query = new URLSearchParams();
  for (const name of questionNames) {
    const value = given.get(name);
    if (value !== null) query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}
