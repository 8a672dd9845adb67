import { Readability } from '@mozilla/readability';
import { wordsOf } from '../capture/headline';
import { forbidden } from '../capture/text';
import { textOf } from './page-document';
import type { PageHeadline } from './page-headline';
import { findWrittenDay } from './written-day';

/** What is never an article's text, and what is named so in many markups. */
const foreign =
  'script, style, noscript, template, nav, form, button, iframe, figure, dialog, amp-ad, [hidden], [aria-hidden="true"], a[href^="javascript:"]';
const noise = [
  'cookie',
  'consent',
  'gdpr',
  'newsletter',
  'subscri',
  'advert',
  'share',
  'social',
  'comment',
  'breadcrumb',
]
  .flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join(', ');

/** So many characters are text enough for Readability; news in brief is short. */
const enough = 140;

/** What a page shows of its article below the headline. */
export type PageText = {
  paragraphs: string[];
  /** What may tell who wrote it, the likeliest first. */
  authors: string[];
};

const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FOOTER|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL|HR)$/;

/** What tells who wrote an article, in many markups, and how many such elements are looked at. */
const authors =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class*="byline"]';
const mostAuthors = 3;

/** The paragraphs of a page's article, and what tells who wrote it. Takes the document apart. */
export function takeText(document: Document, headline: PageHeadline | undefined): PageText {
  removeHead(headline?.element);
  replaceBreaks(document);
  const whole = textOf(document.body).length;
  for (const element of document.querySelectorAll(foreign)) element.remove();
  for (const time of document.querySelectorAll('time')) if (isAlone(time)) time.remove();
  // `<body class="has-cookie-bar">` holds the article too.
  for (const element of document.querySelectorAll(noise))
    if (textOf(element).length < whole / 3 && !element.querySelector('h1')) element.remove();
  const marked = [...document.querySelectorAll(authors)].slice(0, mostAuthors).map(textOf);

  const reader = new Readability<Element>(document, {
    charThreshold: enough,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  const lines = content ? paragraphsIn(content) : [];
  const shown = lines.slice(0, Math.max(0, lines.findIndex(isLong))).filter((text) => byline.test(text));
  return { paragraphs: withoutHead(lines, headline?.text ?? ''), authors: [...marked, ...shown] };
}

/** Whether its parent shows nothing else. */
function isAlone(element: Element): boolean {
  const { parentElement: parent } = element;
  const isOnly = parent?.firstElementChild === element && parent.lastElementChild === element;
  return isOnly && textOf(parent) === textOf(element);
}

/** Old pages part paragraphs by line breaks; for Readability a rule does it, in whatever they stand. */
function replaceBreaks(document: Document) {
  for (const first of document.querySelectorAll('br')) {
    let next = first.nextSibling;
    while (next?.nodeType === 3 && !next.nodeValue?.trim()) next = next.nextSibling;
    if (next?.nodeName === 'BR') first.replaceWith(document.createElement('hr'));
  }
}

/** Neither the headline nor what stands above it is text of the article. */
function removeHead(headline: Element | undefined) {
  for (
    let element = headline;
    element && element.nodeName !== 'BODY';
    element = element.parentElement ?? undefined
  )
    while (element.previousSibling) element.previousSibling.remove();
  headline?.remove();
}

/** A line of text, and how much of it is links, UTF-16 units. */
type Line = { text: string; linked: number };

/** Texts between the borders of blocks, and between two line breaks; those that are only links lead elsewhere. */
function paragraphsIn(content: Element): string[] {
  const lines: Line[] = [];
  let line: Line = { text: '', linked: 0 };
  const end = () => {
    lines.push(line);
    line = { text: '', linked: 0 };
  };
  const walk = (node: Node, isLink: boolean) => {
    const isBlock = block.test(node.nodeName);
    if (isBlock) end();
    if (node.nodeName === 'BR') line.text += ' ';
    if (node.nodeType === 3) {
      const text = node.nodeValue?.replace(forbidden, '') ?? '';
      line.text += text;
      if (isLink) line.linked += text.length;
    }
    for (const child of node.childNodes) walk(child, isLink || node.nodeName === 'A');
    if (isBlock) end();
  };
  walk(content, false);
  end();
  return lines.filter(isText).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** Shorter lines that are links and what stands between them are ways on. */
function isText({ text, linked }: Line): boolean {
  const letters = text.replace(/[\s|·•]+/g, '').length;
  return /[\p{L}\p{N}]/u.test(text) && !(linked >= letters && text.split(/\s+/).length < 15);
}

/** Lines under a headline that are no text: itself again, the date, the author, what can be done with the page. */
function withoutHead(paragraphs: string[], headline: string): string[] {
  const own = wordsOf(headline);
  const first = paragraphs.findIndex(isLong);
  return paragraphs.filter((text, place) => {
    if (wordsOf(text) === own || chore.test(text)) return false;
    const isSentence = text.split(' ').length > 14 || /[.!?؟…»”"]$/.test(text);
    return isSentence || place > first || !(findWrittenDay(text) || byline.test(text));
  });
}

/** A paragraph, where others may be lines. */
const isLong = (text: string) => text.length > 100;

const byline = /^(?:(?:by|written by) |(?:author|نویسنده|الكاتب|بقلم)[\s:])/iu;
const chore =
  /^(?:advertisement|print(?: this page)?|e-?mail(?: this)?|share(?: this.{0,20})?|tweet|copy link|back to top|continue reading.{0,30}|\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d+ \w+ ago)$/i;
