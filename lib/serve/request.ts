import type { IncomingMessage } from 'node:http';
import { questionNames } from '../../app/search/question';

/** What a request asks for: an address to be answered, or nothing that can be. */
export type Asked = { kind: 'address'; address: string } | { kind: 'refused'; status: 400 | 405 | 414 };

/** Where Next keeps the page for addresses that lead nowhere. */
export const nowhere = '/_not-found';

/** Characters of an address. Node takes 16 kB of request line and headers together. */
const longest = 12_288;

/** Reads method and target of a request line. The address is path and query, written one way only. */
export function parseRequest(method: string | undefined, target = ''): Asked {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused', status: 405 };
  if (target.length > longest) return { kind: 'refused', status: 414 };
  const [written = ''] = pathAndQuery(target).split(/[?#]/, 1);
  if (!isPath(written)) return { kind: 'refused', status: 400 };

  const path = plainly(written);
  // Whatever stands behind any other address changes nothing there: it would only be kept once more for each.
  const query = /^\/search(?:\/|$)/.test(path) ? queryOf(target) : '';
  return { kind: 'address', address: isInternal(path) ? nowhere : path + query };
}

/** Without the scheme and the host, which clients give to proxies, and may give to any server. */
export const pathAndQuery = (target: string): string => target.replace(/^https?:\/\/[^/?#]*\/?/i, '/');

/** Whether a request names one host, as HTTP/1.1 demands; earlier versions know none. */
export function namesHost({ httpVersion, headersDistinct }: IncomingMessage): boolean {
  const hosts = headersDistinct.host?.length ?? 0;
  return hosts === 1 || (hosts === 0 && httpVersion !== '1.1');
}

/** Signs that mean the same whether they are encoded or not, as they are. */
function plainly(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (code) => {
    const sign = String.fromCharCode(Number(`0x${code.slice(1)}`));
    return /[\w.~-]/.test(sign) ? sign : code;
  });
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
