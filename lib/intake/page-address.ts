import type { LinkedArticle } from './linked-article';

/** Where a page stood, as it says itself or as the browser that saved it wrote down; `undefined` where nobody says. */
export function findAddress(
  document: Document,
  meta: Map<string, string>,
  linked: LinkedArticle | undefined,
): string | undefined {
  const told = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    linked?.address,
    savedFrom(document),
  ];
  return told.flatMap((text) => webAddress(text ?? '') ?? [])[0];
}

/** An address without what is only the visitor's; `undefined` where it is none of the web. */
export function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid)$/.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Browsers leave `<!-- saved from url=(0042)https://… -->`, SingleFile `url: https://…`. */
function savedFrom(document: Document): string | undefined {
  const around = [
    ...document.childNodes,
    ...document.documentElement.childNodes,
    ...document.head.childNodes,
  ];
  const comments = around.filter(({ nodeType }) => nodeType === 8).map(({ nodeValue }) => nodeValue ?? '');
  const found = comments.flatMap(
    (comment) => /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/.exec(comment)?.[1] ?? [],
  );
  return found[0];
}
