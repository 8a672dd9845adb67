import { decodeHTML } from 'entities';
import { site } from '../lib/site';

/** An address of the site, what named it first, and how it was answered in the end. */
export type Visit = { address: string; namedBy: string; status: number };

const atOnce = 12;

/** Is told of each answer. */
export type Read = (address: string, headers: Headers, text: string) => void;

/** Asks the site at `base` for some addresses, for whatever the answers name, and so on, until all is seen. */
export async function walkFrom(
  starts: string[],
  base: string | undefined,
  read: Read = () => {},
): Promise<Visit[]> {
  const seen = new Set(starts);
  const waiting = starts.map((address) => ({ address, namedBy: 'this test' }));
  const visits: Visit[] = [];

  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.splice(0, atOnce).map((asked) => visit(asked, base, read)));
    for (const { names, ...answered } of answers) {
      visits.push(answered);
      const fresh = names.filter((address) => !seen.has(address));
      for (const address of new Set(fresh)) {
        seen.add(address);
        waiting.push({ address, namedBy: answered.address });
      }
    }
  }
  return visits;
}

async function visit({ address, namedBy }: Omit<Visit, 'status'>, base: string | undefined, read: Read) {
  const { url, status, headers, text } = await ask(new URL(address, base));
  read(address, headers, text);
  const names = namesIn(headers.get('content-type') ?? '', text).flatMap((name) => {
    const { origin, pathname, search } = new URL(name, url);
    return [base, site.origin].includes(origin) ? [pathname + search] : [];
  });
  return { address, namedBy, status, names };
}

async function ask(url: URL) {
  const response = await fetch(url);
  const { status, headers } = response;
  return { url: response.url, status, headers, text: await response.text() };
}

/** What a document names: a page in attributes, a feed, a sitemap and `robots.txt` wherever the site's origin stands. */
function namesIn(type: string, text: string): string[] {
  if (type.startsWith('text/html')) {
    const single = matches(text, /\s(?:href|src|action)="([^"]*)"/g);
    const several = matches(text, /\s(?:srcset|imagesrcset)="([^"]*)"/gi);
    return [...single, ...several.flatMap((set) => set.split(', ').map((each) => each.split(' ')[0] ?? ''))];
  }
  if (type.startsWith('text/css'))
    return matches(text, /url\(["']?([^"')]*)/g).filter((name) => !name.startsWith('data:'));
  return /xml|json|plain/.test(type) ? matches(text, new RegExp(`(${site.origin}[^\\s"'<>\\\\]*)`, 'g')) : [];
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => decodeHTML(name));
