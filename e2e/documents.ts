import { decodeHTML } from 'entities';
import { parseHTML } from 'linkedom';
import { childrenOf, type Element, parseXml, textOf } from '../lib/publish/xml.fixture';

/**
 * Reads a document as the programs do that it is for, and returns what it is. Throws where it breaks its format's
 * rules, or holds more than it should.
 */
export function readDocument(type: string, text: string): string {
  const [kind = ''] = type.split(';', 1);
  if (kind === 'text/html') return readPage(text);
  if (kind === 'application/feed+json') {
    for (const { content_html } of JSON.parse(text).items as { content_html: string }[])
      assertPlain(content_html);
  } else if (/json$/.test(kind)) JSON.parse(text);
  else if (/xml$/.test(kind)) return `${kind} ${readXml(text)}`;
  return kind;
}

function readXml(text: string): string {
  const root = parseXml(text);
  for (const item of childrenOf(childrenOf(root, 'channel')[0], 'item'))
    assertPlain(textOf(item, 'content:encoded') ?? '');
  for (const entry of childrenOf(root, 'entry')) assertPlain(textOf(entry, 'content') ?? '');
  const planted = namesIn(root).find((name) => /^(?:script|xss-mark|iframe|img)$/.test(name));
  if (planted) throw new Error(`There is an element <${planted}>`);
  return root.children.length > 0 ? root.name : `empty ${root.name}`;
}

const namesIn = ({ children }: Element): string[] =>
  children.flatMap((child) => [child.name, ...namesIn(child)]);

/** The data for search engines is JSON, and a reference for BibTeX one entry, in which every brace has its other. */
function readPage(html: string): string {
  const data = html.match(/(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/gs) ?? [];
  for (const text of data) JSON.parse(text);

  const [reference] = html.match(/(?<=<pre\b[^>]*>)@misc.*?(?=<\/pre>)/s) ?? [];
  if (reference) assertOneEntry(decodeHTML(reference));
  return reference ? 'page with references' : data.length > 0 ? 'page with data' : 'page';
}

function assertOneEntry(text: string) {
  let depth = 0;
  let ends = 0;
  for (const [sign] of text.matchAll(/(?<!\\)[{}]/g)) {
    depth += sign === '{' ? 1 : -1;
    if (depth === 0) ends++;
    if (depth < 0) throw new Error('A brace closes what none opened');
  }
  if (depth !== 0 || ends !== 1) throw new Error(`${ends} entries, ${depth} braces open: ${text}`);
}

/** A text in a feed is paragraphs, and around them what says their language. */
function assertPlain(html: string) {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const odd = document.querySelector('body :not(div, p), body p > *');
  if (odd) throw new Error(`A feed holds ${odd.outerHTML}`);
}
