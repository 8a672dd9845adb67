import { fold } from '../archive/fold';
import { sha256 } from '../archive/text-hash';
import { wordsOf } from '../capture/headline';
import { isPicturePath } from '../capture/picture';
import type { RelatedEntry } from '../capture/related-entry';
import { webAddress } from './page-address';
import { textOf } from './page-document';
import { relatedPlaces } from './related-places';

/** A link to another story of the same site. */
type StoryLink = { address: string; link: Element };

/** A related list has a handful of stories; no more are taken. */
const most = 50;

/** The stories that the page itself lists as related, in its order. Their places are taken out of the document. */
export function takeRelated(
  document: Document,
  address: string | undefined,
  headline: string,
): RelatedEntry[] {
  const links = new Map<string, Element[]>();
  for (const place of relatedPlaces(document)) {
    for (const { address: to, link } of storyLinks(place, address))
      links.set(to, [...(links.get(to) ?? []), link]);
    place.remove();
  }
  const own = wordsOf(headline);
  const entries = [...links]
    .flatMap(([to, of]) => entryOf(to, of) ?? [])
    .filter(({ title }) => wordsOf(title) !== own);
  return entries.slice(0, most).map((entry, place, all) => ({ ...entry, sort: all.length - place }));
}

function storyLinks(place: Element, address: string | undefined): StoryLink[] {
  return [...place.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    // A page that was saved without its address keeps links from the root of its site.
    const to = webAddress(href, address ?? 'http://unknown.invalid/');
    const isStory =
      to && hostOf(to) === hostOf(address ?? to) && to !== address && !/^(?:#|javascript:)/i.test(href);
    return isStory && !/\/(?:tags?|authors?|category|topics?)\//.test(to) ? [{ address: to, link }] : [];
  });
}

const hostOf = (address: string) => new URL(address).host.replace(/^(?:www|m|amp)\./, '');

function entryOf(address: string, links: Element[]): RelatedEntry | undefined {
  const title = links.map(titleOf).find((text) => /\p{L}.*\p{L}/u.test(text));
  if (!title) return undefined;
  const picture = links.flatMap((link) => pictureOf(link) ?? [])[0];
  return { id: idOf(address), title, ...(picture && { picture }) };
}

/** A card's link holds more than the headline: the section, the hour. */
function titleOf(link: Element): string {
  const headline = link.querySelector('h2, h3, h4, h5, h6, [class*="title"], [class*="headline"]');
  if (headline && textOf(headline)) return textOf(headline);
  const copy = link.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('time, [class*="date"], [class*="time"], [class*="label"]'))
    part.remove();
  return textOf(copy);
}

/** The path of a link's thumbnail on its server, where ours may be named so. */
function pictureOf(link: Element): string | undefined {
  const card = link.closest('li, article, tr, dd') ?? link;
  const image = link.querySelector('img, amp-img') ?? card.querySelector('img, amp-img');
  const source = image?.getAttribute('data-src') ?? image?.getAttribute('src') ?? '';
  if (!/^(?:https?:)?\//.test(source) || !URL.canParse(source, 'http://unknown.invalid/')) return undefined;
  const path = readable(new URL(source, 'http://unknown.invalid/').pathname).normalize('NFC');
  return isPicturePath(path) ? path : undefined;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * An id for a story of which only the address is known: 18 digits that begin with a nine, the same wherever it is
 * listed. Two sites number their stories alike, so that the number in an address would be no id.
 */
function idOf(address: string): string {
  const { pathname, search } = new URL(address);
  const hash = BigInt(`0x${sha256(fold(hostOf(address)) + pathname + search).slice(0, 15)}`);
  return `9${String(hash % 10n ** 17n).padStart(17, '0')}`;
}
