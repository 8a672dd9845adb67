import { expect, test } from 'vitest';
import { codes, parse, plain, written } from './capture.fixture';

for (const [top, above] of [
  ['\nA subtitle\n\n', ['A subtitle']],
  ['By Jane Doe\n\n', []],
  ['A subtitle\nBy Jane Doe\n', ['A subtitle']],
  ['\nBy Jane Doe\n\nA subtitle\n\n', ['A subtitle']],
] as const) {
  test(`a dateline below ${JSON.stringify(top)} costs no article`, () => {
    const { article, diagnostics } = parse(written({ dateline: `${top}${plain.dateline}` }));

    expect(article?.published).toBe('2016-06-28T11:11:05');
    expect(article?.byline).toBe(top.includes('Jane') ? 'By Jane Doe' : undefined);
    expect(article?.paragraphs).toEqual([...above, ...plain.text.split('\n\n')]);
    expect(diagnostics.map(({ code }) => code)).toEqual(above.map(() => 'text-above-dateline'));
  });
}

test('three lines below the headline none is looked for as its dateline', () => {
  const dateline = `One\n\nTwo\n\nThree\n\n${plain.dateline}`;
  expect(codes(written({ dateline: `\n${dateline}` }))).toEqual(['dateline-missing']);
});

for (const [dateline, clock] of [
  [`28 June 2016\nWed Jun 29, 2016 12:00:00`, '2016-06-29T12:00:00'],
  [`Updated: 28 June 2016 11:11\nPublished: 27 June 2016 11:11`, '2016-06-27T11:11:00'],
  [`Published: 27 June 2016 11:11\nUpdated: 28 June 2016 11:11`, '2016-06-27T11:11:00'],
  [`28 June 2016\n29 June 2016`, '2016-06-28T00:00:00'],
] as const) {
  test(`of the two datelines in ${JSON.stringify(dateline)} the surer one is read`, () => {
    const { article, diagnostics } = parse(written({ dateline }));
    expect(article?.published).toBe(clock);
    expect(article?.paragraphs).toEqual(plain.text.split('\n\n'));
    expect(diagnostics.map(({ code }) => code)).toContain('dateline-repeated');
  });
}
