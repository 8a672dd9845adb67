import { decodeHTML } from 'entities';

/** The addresses that a document of the site names, without fragments: what a copy of the site has to hold. */
export function namedIn(type: string, text: string, address: string, origin: string): string[] {
  const named = namesIn(type, text, origin).flatMap((name) => {
    if (!URL.canParse(name, `${origin}${address}`)) return [];
    const url = new URL(name, `${origin}${address}`);
    return url.origin === origin && url.search === '' ? [url.pathname] : [];
  });
  return [...new Set(named)];
}

/** Pages name in attributes, styles in `url()`, modules in imports, and the rest wherever the origin stands. */
function namesIn(type: string, text: string, origin: string): string[] {
  if (type.startsWith('text/html')) {
    const several = matches(text, /\s(?:srcset|imagesrcset)="([^"]*)"/gi);
    const absolute = matches(text, new RegExp(`content="(${origin}/[^"]*)"`, 'g'));
    return [
      ...matches(text, /\s(?:href|src|action)="([^"]*)"/g),
      ...several.flatMap((set) => set.split(', ').map((each) => each.split(' ')[0] ?? '')),
      ...absolute,
    ];
  }
  if (type.startsWith('text/css'))
    return matches(text, /url\(["']?([^"')]*)/g).filter((name) => !name.startsWith('data:'));
  if (type.startsWith('text/javascript')) return matches(text, /["'`](\.\/[\w-]+\.js)["'`]/g);
  if (type.startsWith('application/manifest')) return matches(text, /"(?:src|start_url)":\s*"(\/[^"]*)"/g);
  return /xml|json|text\/plain/.test(type)
    ? matches(text, new RegExp(`(${origin}[^\\s"'<>\\\\]*)`, 'g'))
    : [];
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => decodeHTML(name));
