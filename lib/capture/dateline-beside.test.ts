import { expect, test } from 'vitest';
import { parse, plain, written } from './capture.fixture';
import { findBeside } from './dateline-beside';

for (const [line, dateline, others] of [
  ['By Jane Doe | 28 June 2016 11:11', '28 June 2016 11:11', ['By Jane Doe']],
  ['28 June 2016 • 11:11 • 3 min read', '28 June 2016 • 11:11', ['3 min read']],
  ['June 28, 2016 / 11:11 AM / 8 years ago', 'June 28, 2016 / 11:11 AM', ['8 years ago']],
  ['کد خبر: ۱۸۰۸۶۳۹ - ۸ تیر ۱۳۹۵ - ۱۱:۱۱', '۸ تیر ۱۳۹۵ - ۱۱:۱۱', ['کد خبر: ۱۸۰۸۶۳۹']],
  ['来源：新华网 2016年06月28日 11:11:05', '2016年06月28日 11:11:05', ['来源：新华网']],
  ['Source: Xinhua 2016-06-28 11:11:05', '2016-06-28 11:11:05', ['Source: Xinhua']],
  ['Xinhua  2016-06-28 11:11', '2016-06-28 11:11', ['Xinhua']],
  ['Syria – 28 June 2016', '28 June 2016', ['Syria']],
  ['2016年06月28日 11:11:05 来源：新华网', '2016年06月28日 11:11:05', ['来源：新华网']],
  ['28 June 2016 11:11 Source: Press TV', '28 June 2016 11:11', ['Source: Press TV']],
  ['Tue Jun 28, 2016 11:11:05 By Jane Doe', 'Tue Jun 28, 2016 11:11:05', ['By Jane Doe']],
] as const) {
  test(`\`${line}\` says \`${dateline}\` beside other things`, () => {
    const found = findBeside({ offset: 7, text: line });
    expect(found?.dateline).toEqual({ offset: 7 + line.indexOf(dateline), text: dateline });
    expect(found?.others.map(({ text }) => text)).toEqual(others);
  });
}

for (const line of [
  'Talks went on - 12 died',
  'In Moscow 28 June 2016 11:11',
  'They met on 28 June 2016 11:11 by chance',
  'GENEVA – 28 June 2016 – Ministers met for an hour.',
  'a | b | c | d | e | f | g | h | 2016-06-28',
])
  test(`\`${line}\` has no dateline beside other things`, () =>
    expect(findBeside({ offset: 0, text: line })).toBeUndefined());

test('who is named beside the dateline wrote the article, what else stands there is left out', () => {
  const { article, diagnostics } = parse(
    written({ dateline: 'Syria | By Jane Doe | 28 June 2016 11:11 | 3 min read' }),
  );
  expect(article).toMatchObject({ published: '2016-06-28T11:11:00', byline: 'By Jane Doe' });
  expect(article?.paragraphs).toEqual(plain.text.split('\n\n'));
  expect(diagnostics.map(({ code, span }) => [code, span.text])).toEqual([
    ['dateline-form', 'Syria'],
    ['dateline-form', '28 June 2016 11:11'],
    ['dateline-form', '3 min read'],
  ]);
});

test('a dateline in a line of its own is surer than one beside other things', () => {
  const { article } = parse(written({ dateline: `Syria | 27 June 2016\n${plain.dateline}` }));
  expect(article?.published).toBe('2016-06-28T11:11:05');
  expect(article?.paragraphs[0]).toBe('Syria | 27 June 2016');
});
