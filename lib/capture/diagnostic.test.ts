import { describe, expect, test } from 'vitest';
import { counted, dumped, list, parse, plain, written } from './capture.fixture';
import type { Code } from './diagnostic';
import { keepsAdvice } from './promises.fixture';

/** The text that a diagnostic points at, and the text between «marks». */
function marked(text: string) {
  const expected = /«([^»]*)»/.exec(text)?.[1];
  const { diagnostics } = parse(text.replace(/[«»]/g, ''));
  return { found: diagnostics.map(({ code, span }) => [code, span.text]), expected };
}

describe('what is wrong, and where', () => {
  const cases: [string, Code, string][] = [
    ['a headline that differs', 'headline-differs', written({ headline: '«Chiefs to Discuss Syria»' })],
    ['a wrong weekday', 'dateline-weekday', written({ dateline: '«Mon Jun 28, 2016 11:11:05»' })],
    ['a dateline without seconds', 'dateline-form', written({ dateline: '«Tue Jun 28, 2016 11:11»' })],
    ['a dateline in Persian digits', 'dateline-form', written({ dateline: '«Tue Jun ۲۸, ۲۰۱۶ ۱۱:۱۱:۰۵»' })],
    ['a dateline in small letters', 'dateline-form', written({ dateline: '«tue jun 28, 2016 11:11:05»' })],
    ['a dateline of the future', 'dateline-future', written({ dateline: '«Thu Jun 28, 2096 11:11:05»' })],
    [
      'a second dateline',
      'dateline-repeated',
      written({ dateline: `${plain.dateline}\n«Wed Jun 29, 2016 12:00:00»` }),
    ],
    ['a bidi override', 'control-character', written({ text: 'A senior «\u202e»official.' })],
    ['a letter that was lost', 'letters-lost', written({ text: 'A senior «\ufffd»fficial.' })],
    ['an entity', 'entities-decoded', written({ text: 'A senior official «&amp;» others.' })],
    ['a dump shorter than announced', 'dump-length', written({ dump: `«string(9999)» "${list}"` })],
    ['a dump that counts characters', 'dump-length', written({ dump: `«string(${list.length})» "${list}"` })],
    ['a dump without a count', 'dump-length', written({ dump: `«string(abc)» "${list}"` })],
    [
      'a dump glued to a paragraph',
      'dump-form',
      written({ dump: `The talks go on. «string(${Buffer.byteLength(list)}) "»${list}"` }),
    ],
    ['an integer for a dump', 'dump-form', written({ dump: '«int(0)»' })],
    ['a PHP array for a dump', 'dump-form', written({ dump: '«array(1) {\n  [0]=>\n  int(1)\n}»' })],
    ['nothing for a dump', 'dump-empty', written({ dump: '«NULL»' })],
    ['an empty PHP array for a dump', 'dump-empty', written({ dump: '«array(0) {\n}»' })],
    ['a second dump', 'dump-repeated', written({ dump: `${plain.dump}\n\n«string(2) "[]"»` })],
    ['text after the dump', 'text-after-dump', written({ dump: `${plain.dump}\n\n«The talks go on.»` })],
    ['an entry without an id', 'related-entry', dumped('[«{"title":"No id"}» ]')],
    ['an entry whose id leads elsewhere', 'related-entry', dumped('[«{"id":"../1","title":"No id"}» ]')],
    [
      'an entry named twice',
      'related-duplicate',
      dumped('[{"id":"7","title":"A"} ,«{"id":"7","title":"B"}» ]'),
    ],
    [
      'a picture that leads elsewhere',
      'picture-path',
      dumped('[«{"id":"7","title":"A","pic":"/a/../b.jpg"}» ]'),
    ],
    ['an entry that was cut', 'dump-damaged', dumped('[{"id":"7","title":"A"} ,«{"id":"8","tit»')],
    ['a quote that nobody escaped', 'dump-damaged', dumped('[{"id":"7","title":"A "«b" c"}» ]')],
    ['an object for a list', 'dump-form', dumped('«{»"id":"7","title":"A"}')],
    ['the article itself', 'related-self', dumped(`«»[{"id":"7","title":"${plain.title}"} ]`)],
    ['a list without entries', 'dump-empty', dumped('«[]»')],
    [
      'a headline that is a paragraph',
      'headline-long',
      written({ headline: `«${'Talks go on. '.repeat(20).trim()}»` }),
    ],
    [
      'a headline that stands once',
      'headline-once',
      written({ title: '«Talks»', headline: '' }).replace('\n\n\n', '\n\n'),
    ],
    ['no headline', 'headline-missing', `«${plain.dateline}»\n\nText.`],
    ['no dateline', 'dateline-missing', written({ dateline: '' }).replace('A senior', '«»A senior')],
    ['no paragraph', 'body-missing', `Talks\n\nTalks\n${plain.dateline}«»`],
    ['no dump', 'dump-missing', `${written({ dump: '' }).trimEnd()}«»`],
    [
      'lines that end as on another system',
      'line-ends',
      written().replaceAll('\n', '\r\n').replace('\r\n', '«\r\n»'),
    ],
    ['lines that end in CR', 'line-ends', written().replaceAll('\n', '\r').replace('\r', '«\r»')],
  ];

  for (const [name, code, text] of cases) {
    test(name, () => {
      const { found, expected } = marked(text);
      expect(found).toContainEqual([code, expected]);
      keepsAdvice(Buffer.from(text.replace(/[«»]/g, '')));
    });
  }
});

test('a fault that stands a thousand times is told twenty times, and counted', () => {
  const text = 'One \u0001 here.\n\n'.repeat(1_000);
  const { diagnostics } = parse(written({ text }));

  expect(diagnostics).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toMatch(/and 980 more like it$/);
});

test('a fault that stands twenty times is told twenty times, and not counted', () => {
  const { diagnostics } = parse(written({ text: 'One \u0001 here.\n\n'.repeat(20) }));

  expect(diagnostics).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toBe('The invisible character U+0001 was taken out');
});

test('of faults that are counted only the last says so, whatever else is wrong under it', () => {
  const text = 'One \u0001 here.\n\n'.repeat(22);
  const { diagnostics } = parse(written({ text, dump: counted('[{"title":"No id"}]') }));
  const counts = diagnostics.map(({ message }) => / and (\d+) more like it$/.exec(message)?.[1]);

  expect(counts).toEqual([...Array(19).fill(undefined), '2', undefined]);
});
