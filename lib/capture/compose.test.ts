import { expect, test } from 'vitest';
import { counted, dumped, parse, plain, written } from './capture.fixture';
import { composeCapture } from './compose';

/** A capture, read and written again. */
function composed(text: string): string | undefined {
  const { article } = parse(text);
  return article && composeCapture(article);
}

test('an article is written in the reference form, to the byte', () => {
  expect(composed(written())).toBe(written());
});

test('one without a list is written with an empty one', () => {
  expect(composed(written({ dump: 'NULL' }))).toBe(written({ dump: counted('[]') }));
});

test('the article’s own entry comes first, and what an entry lacks is not written', () => {
  const own = `{"id":"7","title":"${plain.headline}"}`;
  expect(composed(dumped(`[{"id":"8","title":"Two"},${own}]`))).toBe(
    dumped(`[${own} ,{"id":"8","title":"Two"} ]`),
  );
});

for (const text of [
  'a &lt; b',
  'a &#60; b',
  'a &#x3c; b',
  '&frac12;',
  'AT&T; &x;',
  'AT&T',
  '&;',
  '& so on;',
  'string(2) "[]" it is',
]) {
  test(`\`${text}\` is the same when it is written and read again`, () => {
    const article = {
      headline: text,
      published: '2016-06-28T11:11:05',
      paragraphs: ['A lead.', text, text],
      related: [{ id: '7', title: `Two: ${text}` }],
    };
    const { article: again, diagnostics } = parse(composeCapture(article));

    expect(again).toMatchObject(article);
    expect(diagnostics.filter(({ code }) => code !== 'entities-decoded')).toEqual([]);
  });
}

test('only what a reader would take for an entity or a dump is escaped', () => {
  const paragraphs = ['AT&T & co; &amp;', 'A "quote"', 'string(2) "[]"'];
  const text = composeCapture({
    headline: 'Talks',
    published: '2016-06-28T11:11:05',
    paragraphs,
    related: [],
  });

  expect(text.split('\n').slice(5, 10)).toEqual([
    'AT&T & co; &amp;amp;',
    '',
    'A "quote"',
    '',
    'string(2) &quot;[]"',
  ]);
});
