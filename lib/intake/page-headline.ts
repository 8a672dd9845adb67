import { wordsOf } from '../capture/headline';
import type { LinkedArticle } from './linked-article';
import { textOf } from './page-document';

/** A page's headline, and the element that shows it, where there is one. */
export type PageHeadline = { text: string; element?: Element };

/** What stands between a headline and the name of the site in a page's title. */
const between = /\s+(?:[-–—|»«•·]|::)\s+/;

/**
 * The headline: the heading on the page that its own description agrees with, else what it describes itself as, else
 * the part of its title that stands on the page.
 */
export function findHeadline(
  document: Document,
  meta: Map<string, string>,
  linked: LinkedArticle | undefined,
): PageHeadline | undefined {
  const title = textOf(document.querySelector('title'));
  const marked = document.querySelector('h1[itemprop~="headline"], [itemprop~="headline"]:not(meta)');
  if (marked && textOf(marked)) return { text: textOf(marked), element: marked };

  const described = [linked?.headline, meta.get('headline'), meta.get('og:title'), meta.get('twitter:title')];
  const known = described.flatMap((text) => (text ? [plain(text, document)] : []));
  const site = wordsOf(meta.get('og:site_name') ?? '');
  const heading = agreeing([...document.querySelectorAll('h1')], [...known, title], site);
  if (heading) return { text: textOf(heading), element: heading };

  const parts = partsOf(title);
  const element = shownAs([...known, ...parts], document);
  const text = known[0] ?? (element ? textOf(element) : longest(title.split(between)));
  return text ? { text, ...(element && { element }) } : undefined;
}

/** The longest heading that is one of the titles or the beginning of one; the name of the site is none. */
function agreeing(headings: Element[], titles: string[], site: string): Element | undefined {
  const words = titles.map(wordsOf).filter(Boolean);
  const agree = (heading: string) =>
    heading !== '' &&
    heading !== site &&
    words.some((title) => title.startsWith(heading) || heading.startsWith(title));
  return headings
    .filter((heading) => agree(wordsOf(textOf(heading))))
    .sort((one, other) => textOf(other).length - textOf(one).length)[0];
}

/** The smallest element that shows one of these texts and no more; the first text that has one. */
function shownAs(texts: string[], document: Document): Element | undefined {
  const places = [...document.querySelectorAll('h1, h2, h3, h4, b, strong, font, td, div, span, p')];
  const shown = places.filter((element) => !element.querySelector('div, p, td, h1, h2, h3, h4'));
  const byWords = new Map(shown.map((element) => [wordsOf(textOf(element)), element]));
  const words = texts.map(wordsOf).find((each) => each !== '' && byWords.has(each));
  return words === undefined ? undefined : byWords.get(words);
}

/** A title whole, without its last, without its first part, and its parts: the longest first. */
function partsOf(title: string): string[] {
  const parts = title.split(between);
  const marks = [...title.matchAll(new RegExp(between, 'g'))];
  const first = marks[0];
  const last = marks.at(-1);
  const cut = first && last ? [title.slice(first.index + first[0].length), title.slice(0, last.index)] : [];
  return [...new Set([title, ...cut, ...parts])]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
}

const longest = (texts: string[]) => texts.toSorted((one, other) => other.length - one.length)[0];

/** Descriptions may hold markup and entities once more than they should. */
function plain(text: string, document: Document): string {
  if (!/[&<]/.test(text)) return text;
  const element = document.createElement('div');
  element.innerHTML = text;
  return textOf(element);
}
