import { expect, test } from 'vitest';
import { codes, parse, plain, written } from './capture.fixture';

for (const [end, others] of [
  ['', []],
  ['\n\nNULL\n\nAnd on.', ['And on.']],
] as const) {
  test(`a dump above the story is read, as is the story${end.replaceAll('\n', ' ')}`, () => {
    const { article, diagnostics } = parse(`\n${plain.dump}\n\n${written({ dump: '' }).trimEnd()}${end}`);
    expect(article).toMatchObject({ headline: plain.headline, published: '2016-06-28T11:11:05' });
    expect(article?.paragraphs).toEqual([...plain.text.split('\n\n'), ...others]);
    expect(article?.related.map(({ id }) => id)).toEqual(['1810352']);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'text-after-dump',
      ...others.map(() => 'dump-repeated'),
    ]);
  });
}

test('a headline may begin as a dump does', () => {
  const title = 'string(5) "hello" and other values';
  expect(parse(written({ title, headline: title })).article?.headline).toBe(title);
  expect(codes(written({ title, headline: title }))).toEqual([]);
});
