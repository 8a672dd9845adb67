import { parseHTML } from 'linkedom';

/** How deep elements may be nested, and how many there may be: Readability takes long over more, browsers stop at 512. */
const deepest = 200;
const mostElements = 30_000;

/**
 * A page's text as a document with a head and a body, whatever it leaves out. Nothing in it runs, nothing is fetched.
 * Throws where it has more elements than a page that people read, or nests them deeper.
 */
export function parseDocument(html: string): Document {
  // Scripts are full of `<` too.
  const most = 10 * mostElements;
  const pieces = html.split('<', most);
  if (pieces.length === most || mostOpen(pieces) > mostElements) throw new Error(tooMany);
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html>${html}</html>`);
  const elements = document.querySelectorAll('*');
  if (elements.length > mostElements) throw new Error(tooMany);

  const depths = new Map<Element | null, number>();
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > deepest) throw new Error(`it nests elements more than ${deepest} deep`);
    depths.set(element, depth);
    lowerAttributes(element);
  }
  completeRoot(document);
  return document;
}

const tooMany = `it has more than ${mostElements} elements`;

/** How many elements are open at once, at most, in a page that was split at each `<`: over them linkedom takes long. */
function mostOpen(pieces: string[]): number {
  let open = 0;
  let most = 0;
  let isScript = false;
  for (const piece of pieces) {
    if (isScript && !/^\/script/i.test(piece)) continue;
    isScript = /^script\b/i.test(piece);
    if (/^[a-z]/i.test(piece)) open++;
    else if (piece.startsWith('/')) open = Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

/** linkedom keeps `HREF` as it is written. */
function lowerAttributes(element: Element) {
  for (const name of element.getAttributeNames()) {
    if (name === name.toLowerCase()) continue;
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    element.setAttribute(name.toLowerCase(), value);
  }
}

/** linkedom makes no head and no body of its own, and takes an empty one for the body where the head is missing. */
function completeRoot(document: Document) {
  const root = document.documentElement;
  const [head, body] = ['head', 'body'].map(
    (name) => [...root.children].find(({ localName }) => localName === name) ?? document.createElement(name),
  );
  if (!head || !body) return;
  const loose = [...root.childNodes].filter((node) => node !== head && node !== body);
  const isBefore = loose.map(
    (node) => node.nodeType !== 1 || /^(?:META|TITLE|LINK|BASE|SCRIPT|STYLE)$/.test(node.nodeName),
  );
  const until = isBefore.indexOf(false);
  const above = until === -1 ? loose : loose.slice(0, until);
  head.append(...above);
  body.append(...loose.slice(above.length));
  root.replaceChildren(head, body);
}

/** The text of an element as people see it, on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** What the page says of itself in `<meta>`: by `property`, `name` or `itemprop`, in lower case; the first of each. */
export function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute));
    for (const name of names) {
      const key = name?.toLowerCase();
      if (key && content && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}
