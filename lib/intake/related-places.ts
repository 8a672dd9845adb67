import { fold } from '../archive/fold';
import { textOf } from './page-document';

/** What newsrooms write above a list of related stories, folded. */
const wording = new RegExp(
  `^(?:${[
    'related|more (?:on|about) th|more stories|see also|read (?:more|also|next)|also read|recommended|further reading',
    'you (?:may|might) also like|lire aussi|a lire aussi|sur le meme sujet|mehr zum thema|lesen sie auch|noticias relacionadas',
    'اخبار مرتبط|مطالب مرتبط|مرتبط|بيشتر بخوانيد|همچنين بخوانيد|خبرهاي مرتبط',
    'اخبار ذات صله|مواضيع ذات صله|ذات صله|مقالات ذات صله|اقرا ايضا|مواضيع متعلقه|اخبار متعلقه',
  ].join('|')})`,
);

/** A longer text is no label, and a page has no more of them. */
const longestLabel = 40;
const mostLabels = 50;

const named = ['related', 'read-also', 'also-read', 'see-also', 'more-on', 'recommended']
  .flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join(', ');
const labelled = 'h2, h3, h4, h5, h6, p, div, td, th, dt, li, b, strong, span, font';

/** The parts of a page that list related stories, by their names in the markup or the label above them, in its order. */
export function relatedPlaces(document: Document): Element[] {
  const byName = [...document.querySelectorAll(named)].filter(isList);
  const labels = [...document.querySelectorAll(labelled)].filter(isLabel).slice(0, mostLabels);
  const byLabel = labels.flatMap((label) => listUnder(label) ?? []);
  const places = new Set([...byName, ...byLabel]);
  return [...document.querySelectorAll('*')].filter((place) => places.has(place) && !hasAbove(place, places));
}

function hasAbove(place: Element, places: Set<Element>): boolean {
  for (let above = place.parentElement; above; above = above.parentElement)
    if (places.has(above)) return true;
  return false;
}

/** Markup names many things so: a list is mostly links, and the article is not in it. */
function isList(place: Element): boolean {
  const links = [...place.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return linked > 0 && linked >= textOf(place).length * 0.4 && !place.querySelector('h1, article p + p');
}

function isLabel(element: Element): boolean {
  if (!wording.test(fold(firstText(element).slice(0, longestLabel)))) return false;
  // The label of a line stands before its links: `Read also: …`.
  return element.querySelector('a[href]') !== null || textOf(element).length <= longestLabel;
}

/** The first text of an element that shows anything. */
function firstText(element: Node): string {
  if (element.nodeType === 3) return element.nodeValue?.trim() ?? '';
  for (const child of element.childNodes) {
    const text = firstText(child);
    if (text) return text;
  }
  return '';
}

/** The list that a label stands above or before: in its own line, next to it, or around both. */
function listUnder(label: Element): Element | undefined {
  if (isList(label)) return label;
  for (let element: Element | null = label, steps = 0; element && steps < 3; steps++) {
    const next: Element | null = element.nextElementSibling;
    if (next && isList(next)) return joined(element, next);
    element = element.parentElement;
    if (element && isList(element)) return element;
  }
  return undefined;
}

/** A label goes with its list. */
function joined(label: Element, list: Element): Element {
  list.prepend(label);
  return list;
}
