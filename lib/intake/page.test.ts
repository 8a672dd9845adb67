import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severityOf } from '../capture/frame';
import { parseIncoming } from './reading';

const now = '2026-11-22T00:00:00';
const folder = 'e2e/fixtures/pages';

/** A saved page's article, with the codes of what an editor must look at. */
function told(name: string) {
  const reading = parseIncoming({ name, bytes: readFileSync(`${folder}/${name}`) }, now);
  if (reading.kind === 'skipped') return reading;
  const { capture, diagnostics } = reading;
  const codes = diagnostics.filter((each) => severityOf(each) !== 'note').map(({ code }) => code);
  const { headline, published, byline, paragraphs, related = [] } = capture?.article ?? {};
  const { dated, address } = capture ?? {};
  return {
    headline,
    published,
    dated,
    address,
    byline,
    paragraphs,
    related: related.map(({ title }) => title),
    codes,
  };
}

for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
  test(`takes the headline, date, byline, paragraphs and related list from ${name}`, () => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.expect.json')}`, 'utf8'));
    expect(told(name)).toEqual(expected);
  });
}

const text =
  'The first train of the desert railway left the coast at dawn on Tuesday with 412 people on board. ';

/** The byline that is taken from a page: `authors` are what its JSON-LD says, `shown` stands below its headline. */
function bylineFrom(authors: unknown, shown: string): string | undefined {
  const told = {
    '@type': 'NewsArticle',
    headline: 'Desert Railway',
    datePublished: '2016-06-28',
    author: authors,
  };
  const html = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(told)}</script></head>
    <body><article><h1>Desert Railway</h1>${shown}<p>${text}</p><p>${text}</p></article></body></html>`;
  const reading = parseIncoming({ name: 'a.html', bytes: Buffer.from(html) }, now);
  if (reading.kind !== 'read' || !reading.capture) throw new Error('The page was not read');
  expect(reading.capture.article.paragraphs[0]).toBe(text.trim());
  return reading.capture.article.byline;
}

const jane = { '@type': 'Person', name: 'Jane Doe' };
for (const [authors, shown, byline] of [
  [jane, '', 'By Jane Doe'],
  [[jane, { '@type': 'Person', name: 'John Roe' }], '', 'By Jane Doe and John Roe'],
  [jane, '<p>By Jane Doe, railway correspondent</p>', 'By Jane Doe, railway correspondent'],
  [jane, '<p class="byline">June 28, 2016</p>', 'By Jane Doe'],
  [{ '@type': 'Organization', name: 'The Desert Paper' }, '', undefined],
  [{ '@type': 'Person', name: 'admin' }, '', undefined],
  ['Jane Doe', '<p class="comment">Said <a rel="author">Jack Poe</a></p>', undefined],
  [undefined, '', undefined],
] as const) {
  test(`a page by ${JSON.stringify(authors)} that shows \`${shown}\` has ${byline ?? 'no byline'}`, () => {
    expect(bylineFrom(authors, shown)).toBe(byline);
  });
}
