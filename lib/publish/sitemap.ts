import { dayOf, type WallClock } from '../capture/wall-clock';
import { canonical } from './canonical';
import { xml, xmlDocument } from './xml';

/** A page, and when something new last came to it. */
export type Entry = { address: string; changed: WallClock | undefined };

/** Where a part of the sitemap is: `/sitemaps/2016-06.xml`. */
export const sitemapAddress = (part: string): string => `/sitemaps/${part}.xml`;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of the parts by their names, at most 50,000. When a part changed, no date of an article in it tells. */
export function sitemapIndex(parts: string[]): string {
  const entries = parts.map((name) => xml`<sitemap><loc>${canonical(sitemapAddress(name))}</loc></sitemap>`);
  return xmlDocument(xml`<sitemapindex xmlns="${namespace}">\n${entries}\n</sitemapindex>`);
}

/** A part: the addresses of pages, at most 50,000. */
export function sitemapPart(pages: Entry[]): string {
  const entries = pages.map(({ address, changed }) => {
    const day = changed && xml`<lastmod>${dayOf(changed)}</lastmod>`;
    return xml`<url><loc>${canonical(address)}</loc>${day}</url>`;
  });
  return xmlDocument(xml`<urlset xmlns="${namespace}">\n${entries}\n</urlset>`);
}
