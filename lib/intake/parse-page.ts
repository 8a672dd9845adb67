import { wordsOf } from '../capture/headline';
import type { RelatedEntry } from '../capture/related-entry';
import { type LinkedArticle, linkedArticles } from './linked-article';
import { findAddress } from './page-address';
import { findDates, type PageDate } from './page-date';
import { metaOf, parseDocument, textOf } from './page-document';
import { findHeadline } from './page-headline';
import { takeRelated } from './page-related';
import { takeText } from './page-text';

/** What a saved page tells of its article. */
export type Page = {
  headline: string | undefined;
  /** When it says that it was published, the surest first. */
  dates: PageDate[];
  /** Who wrote it, in several ways: as the page shows it, and as it says so to programs. */
  writers: string[][];
  paragraphs: string[];
  related: RelatedEntry[];
  /** Where it stood. */
  address: string | undefined;
};

/** Reads a page's HTML; its moments are told on the clock of `timeZone`, an IANA name. Throws where it is nested too deep. */
export function parsePage(html: string, timeZone: string): Page {
  const document = parseDocument(html);
  const meta = metaOf(document);
  const linked = ownArticle(document, meta);
  const address = findAddress(document, meta, linked);
  const headline = findHeadline(document, meta, linked);
  const dates = findDates(document, { meta, linked, headline, address }, timeZone);

  const related = takeRelated(document, address, headline?.text ?? '');
  const { paragraphs, authors } = takeText(document, headline);
  const writers = [...authors.map((author) => [author]), linked?.writers ?? []];
  return { headline: headline?.text, dates, writers, paragraphs, related, address };
}

/** Of the articles that JSON-LD describes the one that the page is titled after; the others are on its lists. */
function ownArticle(document: Document, meta: Map<string, string>): LinkedArticle | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const articles = linkedArticles(scripts.map((script) => script.textContent ?? ''));
  const title = wordsOf(meta.get('og:title') ?? textOf(document.querySelector('title')));
  return articles.find(({ headline }) => headline && title.startsWith(wordsOf(headline))) ?? articles[0];
}
