import { dayOf, type WallClock } from '../capture/wall-clock';
import { canonical } from './canonical';
import { type Xml, xml, xmlDocument } from './xml';

/** A page, and when something new last came to it. */
export type Entry = { address: string; changed: WallClock | undefined };

/** A part of the sitemap, and when the newest of its pages was published. */
type Part = { name: string; newest: WallClock | undefined };

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of the parts, at most 50,000. */
export function sitemapIndex(parts: Part[]): string {
  const entries = parts.map(({ name, newest }) => {
    const part = { address: `/sitemaps/${name}.xml`, changed: newest };
    return xml`<sitemap>${place(part)}</sitemap>`;
  });
  return xmlDocument(xml`<sitemapindex xmlns="${namespace}">\n${entries}\n</sitemapindex>`);
}

/** A part: the addresses of pages, at most 50,000. */
export function sitemapPart(pages: Entry[]): string {
  const entries = pages.map((page) => xml`<url>${place(page)}</url>`);
  return xmlDocument(xml`<urlset xmlns="${namespace}">\n${entries}\n</urlset>`);
}

function place({ address, changed }: Entry): Xml {
  const day = changed && xml`<lastmod>${dayOf(changed)}</lastmod>`;
  return xml`<loc>${canonical(address)}</loc>${day}`;
}
