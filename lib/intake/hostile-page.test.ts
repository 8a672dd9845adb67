import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../capture/frame';
import { parseDocument } from './page-document';
import { findHeadline } from './page-headline';
import { parseIncoming } from './reading';

const now = '2026-11-22T00:00:00';

/** What is read of a page: its article, and the codes of all but notes. */
function read(html: string | Uint8Array) {
  const reading = parseIncoming({ name: 'a.html', bytes: Buffer.from(html) }, now);
  if (reading.kind === 'skipped') throw new Error('It is a page.');
  const codes = reading.diagnostics.filter((each) => severityOf(each) !== 'note').map(({ code }) => code);
  return { ...reading, article: reading.capture?.article, codes };
}

const text =
  '<p>The talks in Moscow went on for a third day on Tuesday, and nobody would say how long they may take.</p>';
const dated = '<meta property="article:published_time" content="2016-06-28T11:11:05+04:30">';
const page = ({ head = dated, body = text } = {}) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Talks Go On</title>${head}</head><body><h1>Talks Go On</h1>${body}</body></html>`;

test('a plain page is read', () => {
  expect(read(page())).toMatchObject({
    article: { headline: 'Talks Go On', published: '2016-06-28T11:11:05' },
    codes: [],
  });
});

for (const [what, html, codes] of [
  ['without a date', page({ head: '' }), ['dateline-missing']],
  ['without a text', page({ body: '' }), ['body-missing']],
  ['of a missing page', '<title>404</title>', ['dateline-missing', 'body-missing']],
  ['that is empty', '', ['headline-missing', 'dateline-missing', 'body-missing']],
  ['that is a picture', '\u0089PNG\u0000', ['headline-missing', 'dateline-missing', 'body-missing']],
] as const) {
  test(`a page ${what} is no article, and says so`, () => {
    expect(read(html)).toMatchObject({ article: undefined, codes });
  });
}

for (const depth of [300, 290_000]) {
  test(`a page nested ${depth} deep is refused in a sentence, at once`, () => {
    expect(read(page({ body: '<div>'.repeat(depth) + text })).codes).toEqual(['unreadable']);
  }, 60_000);
}

test('a script full of what looks like elements does not count', () => {
  const script = `<script>${'if (i<n) '.repeat(40_000)}</script>`;
  expect(read(page({ body: script + text })).codes).toEqual([]);
});

test('a page that is too large is refused', () => {
  expect(read(Buffer.alloc(20_000_001, ' ')).codes).toEqual(['too-large']);
});

test('a title of many parts is looked for on the page once', () => {
  const parts = Array.from({ length: 10_000 }, (_, i) => `Part ${i}`);
  const html = `<title>${parts.join(' | ')}</title>${parts.map((part) => `<span>No ${part}</span>`).join('')}`;
  const headline = findHeadline(parseDocument(`${html}<b>Part 7</b>`), new Map(), undefined);
  expect(headline?.text).toBe('Part 7');
});

test('comments without end before something that is no page are read once', () => {
  const { kind } = parseIncoming({ name: 'a.txt', bytes: Buffer.from(`${'<!---->'.repeat(500)}Talks`) }, now);
  expect(kind).toBe('read');
});

test('two dates are told, at the place of the second', () => {
  const linked =
    '{"@type":"NewsArticle","headline":"Talks Go On","datePublished":"2016-06-27T11:11:05+04:30"}';
  const html = page({ head: `${dated}<script type="application/ld+json">${linked}</script>` });
  const { article, codes, diagnostics } = read(html);

  expect(article?.published).toBe('2016-06-27T11:11:05');
  expect(codes).toEqual(['page-date']);
  expect(diagnostics[0]?.span).toEqual({
    offset: html.indexOf('2016-06-28'),
    text: '2016-06-28T11:11:05+04:30',
  });
});

test('the date of an update, of a comment and of today is not the date of publication', () => {
  const others = `<header>November 22, 2026</header><p>Updated June 30, 2016 10:00</p>
    <div class="comment">June 29, 2016 10:00</div><meta property="article:modified_time" content="2016-07-01T00:00:00Z">`;
  expect(read(page({ head: '', body: others + text })).codes).toEqual(['dateline-missing']);
});

test('markup and controls in a page are text or nothing', () => {
  const body = `${text}<p>&lt;script&gt;alert(1)&lt;/script&gt; stays \u202ewords\u0007, and so does string(2) "[{"id":"1"}]" in a line.</p>`;
  const { article } = read(page({ body }));
  expect(article?.paragraphs.at(-1)).toBe(
    '<script>alert(1)</script> stays words, and so does string(2) "[{"id":"1"}]" in a line.',
  );
});

test('a list leads only to stories of its own site', () => {
  const link = (href: string, title: string) => `<li><a href="${href}">${title}</a></li>`;
  const list = [
    link('/news/1', 'One of Ours'),
    link('javascript:alert(1)', 'Script Story'),
    link('https://ads.example/2', 'Advertised Story'),
    link('//news.example/3?utm_source=x', 'Another of Ours'),
    link('data:text/html,x', 'Data Story'),
    link('/tag/talks/', 'All about Talks'),
    link('/a', '\u202eTalks Go On'),
  ];
  const head = `${dated}<link rel="canonical" href="https://www.news.example/a">`;
  const { article } = read(
    page({ head, body: `${text}<div class="related"><h3>Related</h3><ul>${list.join('')}</ul></div>` }),
  );

  expect(article?.related.map(({ title }) => title)).toEqual(['One of Ours', 'Another of Ours']);
  expect(article?.related.map(({ id }) => /^9\d{17}$/.test(id))).toEqual([true, true]);
});

test('any bytes give a reading', () => {
  const piece = fc.constantFrom(
    '<',
    '<!--',
    '<p>',
    '<div class="related">',
    '<a href="',
    'h1',
    '</',
    '"',
    '>',
    '2016-06-28',
    '&#x0;',
  );
  const soup = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 60 });
  fc.assert(
    fc.property(soup, (pieces) => read(page({ body: pieces.join('') })).kind === 'read'),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => read(bytes).kind === 'read'),
    { numRuns: 300 },
  );
});
