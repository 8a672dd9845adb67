/** A stretch of a page that does not stay as it is: where it ends, and what takes its place. */
type Stretch = { end: number; text: string };

const data = /^(application|text)\/(?!(java|ecma)script)/;
const emptyOutlet = '<div hidden=""><!--$--><!--/$--></div>';

/**
 * Takes out of a page what only Next's browser code reads: its scripts, the data inside them, their
 * preloads, the marks of hydration. Data blocks and the site's own scripts stay. Linear in the page.
 *
 * React escapes every `<` of a text and of an attribute, so each one begins markup.
 */
export function leanPage(html: string): string {
  const kept: string[] = [];
  let from = 0;

  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(from, at + 1))) {
    const stretch = stretchAt(html, at);
    if (!stretch) continue;
    kept.push(html.slice(from, at), stretch.text);
    from = stretch.end;
  }
  return kept.join('') + html.slice(from);
}

/** The `Link` header without what `leanPage` takes out of pages, and without fonts: a page names its own. */
export function leanLinks(header: string): string | undefined {
  const links = header.split(/,\s*(?=<)/).filter((link) => !isNeedless(link) && !isFont(link));
  return links.length > 0 ? links.join(', ') : undefined;
}

function stretchAt(html: string, at: number): Stretch | undefined {
  if (html.startsWith('<!--', at)) return { end: after(html, '-->', at), text: '' };
  if (html.startsWith('<script', at)) return script(html, at);
  if (html.startsWith('<style', at)) return same(html, at, after(html, '</style>', at));
  if (html.startsWith(emptyOutlet, at)) return { end: at + emptyOutlet.length, text: '' };
  if (html.startsWith('<link', at)) return link(html, at);
  if (html.startsWith('<meta name="next-size-adjust"', at)) return { end: tagEnd(html, at), text: '' };
  return undefined;
}

function script(html: string, at: number): Stretch {
  const end = after(html, '</script>', at);
  const tag = html.slice(at, tagEnd(html, at));
  const src = /\ssrc="([^"]*)"/.exec(tag)?.[1];
  const type = /\stype="([^"]*)"/.exec(tag)?.[1] ?? '';
  const isOurs = src ? !src.startsWith('/_next/') : tag.includes(' data-first-paint=');
  const stays = isOurs || data.test(type) || type === 'speculationrules';
  return stays ? same(html, at, end) : { end, text: '' };
}

function link(html: string, at: number): Stretch {
  const end = tagEnd(html, at);
  const tag = html.slice(at, end);
  const isLeft = isNeedless(tag) || isOtherFont(tag, html);
  return { end, text: isLeft ? '' : tag.replace(' data-precedence="next"', '') };
}

/** The text comes first: a picture is fetched when the page comes to it, unless it is marked as urgent. */
function isNeedless(link: string) {
  if (/rel="?modulepreload\b/.test(link)) return true;
  if (!/rel="?preload\b/.test(link)) return false;
  return /as="?script\b/.test(link) || (/as="?image\b/.test(link) && !/fetchpriority="?high\b/i.test(link));
}

/** Next preloads every font on every page; one is that of the page's letters. */
function isOtherFont(link: string, html: string) {
  if (!isFont(link)) return false;
  const isArabic = /^<!DOCTYPE html><html lang="(?:ar|fa)\b/.test(html);
  return link.includes('/vazirmatn') !== isArabic;
}

const isFont = (link: string) => /rel="?preload\b/.test(link) && /as="?font\b/.test(link);

function same(html: string, at: number, end: number): Stretch {
  return { end, text: html.slice(at, end) };
}

function after(html: string, mark: string, at: number) {
  const found = html.indexOf(mark, at);
  return found === -1 ? html.length : found + mark.length;
}

/** Behind the `>` that ends a tag: one inside quotes does not. */
function tagEnd(html: string, at: number) {
  for (let i = at; i < html.length; i++) {
    const sign = html[i];
    if (sign === '>') return i + 1;
    if (sign === '"' || sign === "'") i = after(html, sign, i + 1) - 1;
  }
  return html.length;
}
