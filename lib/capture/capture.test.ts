import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { codes, dumped, now, parse, plain, written } from './capture.fixture';

test('reads the reference capture word for word, and finds nothing wrong with it', () => {
  const bytes = readFileSync('content/2016/06/000_c56f95fd9ba32497.txt');
  const { article, diagnostics } = parseCapture(bytes, now);

  expect(diagnostics).toEqual([]);
  expect(article).toMatchObject({
    headline: 'Iran, Russia Security Officials to Discuss Syria',
    published: '2016-06-28T11:11:05',
    credit: 'Press TV',
  });
  expect(article).not.toHaveProperty('byline');
  expect(article?.paragraphs).toHaveLength(7);
  expect(article?.paragraphs.every((paragraph) => bytes.toString().includes(`\n${paragraph}\n`))).toBe(true);
  expect(article?.related.map(({ id }) => id)).toEqual([
    '1808639',
    '1810352',
    '1812380',
    '1812826',
    '1826360',
    '1832774',
  ]);
  expect(article?.related[2]).toEqual({
    id: '1812380',
    sort: 3574509,
    contentType: '21',
    picture: '/2016/04/27/alalam_635973506350240009_25f_4x3.jpg',
    title: 'PICS: Iran Received First Delivery of S-300 “Ahead of Schedule”: Russia',
    day: '2016-04-27',
    pictured: '2016-04-27T10:43:55',
  });
});

test('a capture without its second headline, its dateline or its text says which', () => {
  expect(codes('Headline\n\nTue Jun 28, 2016 11:11:05\n\nText.\n\nstring(2) "[]"')).toEqual([
    'headline-once',
    'dump-empty',
  ]);
  expect(codes('Headline\n\nHeadline\n\nText of the story, long enough for a sentence.\n\nNULL')).toEqual([
    'dateline-missing',
    'dump-empty',
  ]);
  expect(codes(`Headline\n\nHeadline\nTue Jun 28, 2016 11:11:05\n\nstring(2) "[]"`)).toEqual([
    'body-missing',
    'dump-empty',
  ]);
  expect(codes('Tue Jun 28, 2016 11:11:05\n\nText.')).toContain('headline-missing');
  expect(parse('Headline\n\nHeadline\nTue Jun 28, 2016 11:11:05').article).toBeUndefined();
});

test('a dump alone is no dateline, and is still read', () => {
  expect(codes('string(2) "[]"')).toEqual([
    'headline-missing',
    'dateline-missing',
    'body-missing',
    'dump-empty',
  ]);
});

test('headlines that differ in case, quotes, spaces and Unicode form are the same', () => {
  expect(codes(written({ title: 'OFFICIALS  to “Discuss” Syria' }))).toEqual([]);
  expect(codes(written({ title: 'Cafe\u0301 Talks', headline: 'Caf\u00e9 talks' }))).toEqual([]);
});

test('a var_dump, a dateline or a NULL inside the story stays text', () => {
  const text = 'Lead.\n\nstring(5) "hello"\n\nTue Jun 28, 2016 11:11:05\n\nNULL\n\nEnd.';
  const { article, diagnostics } = parse(written({ text }));

  expect(article?.paragraphs).toEqual([
    'Lead.',
    'string(5) "hello"',
    'Tue Jun 28, 2016 11:11:05',
    'NULL',
    'End.',
  ]);
  expect(diagnostics).toEqual([]);
});

test('a quote that nobody escaped is marked where it breaks the entry', () => {
  const { article, diagnostics } = parse(dumped('[{"id":"7","title":"He said "yes" again"}]'));

  expect(article?.related).toMatchObject([{ id: '7' }]);
  expect(diagnostics.map(({ code, span }) => [code, span.text])).toEqual([['dump-damaged', 'yes" again"}']]);
});

test('an object of entries is read as their list', () => {
  const { article, diagnostics } = parse(
    dumped('{"0":{"id":"7","title":"One"},"2":{"id":"8","title":"Two"}}'),
  );

  expect(article?.related.map(({ id }) => id)).toEqual(['7', '8']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['dump-form']);
});

test('a PHP array leaves nothing of itself in the story', () => {
  const dump = 'array(1) {\n  [0]=>\n  array(1) {\n    ["id"]=>\n    string(7) "1810352"\n  }\n}';
  const { article, diagnostics } = parse(written({ dump }));

  expect(article?.paragraphs).toHaveLength(2);
  expect(diagnostics.map(({ code }) => code)).toEqual(['dump-form']);
});

test('quotes and line breaks inside the dump end nothing: the byte count does', () => {
  const title = 'He said "]" and\nleft';
  const whole = `[{"id":"7","title":"${title.replace(/"/g, '\\"').replace('\n', '\\n')}"}\n\n ]`;
  const { article, diagnostics } = parse(dumped(whole));

  expect(article?.related).toEqual([{ id: '7', title: 'He said "]" and left' }]);
  expect(diagnostics).toEqual([]);
});

test('lines of another system are told by the name of their ends', () => {
  const messages = (end: string) =>
    parse(written({ dump: 'NULL' }).replaceAll('\n', end)).diagnostics.map(({ message }) => message);

  expect(messages('\r\n')[0]).toBe('Expected lines that end in LF, found CR LF');
  expect(messages('\r')[0]).toBe('Expected lines that end in LF, found CR');
});

test('a headline that stands once more above the text is left out, and is text where there is no other', () => {
  const { article, diagnostics } = parse(written({ text: `OFFICIALS to discuss Syria\n\n${plain.text}` }));
  expect(article?.paragraphs).toEqual(plain.text.split('\n\n'));
  expect(diagnostics).toMatchObject([
    {
      code: 'headline-repeated',
      message:
        'Expected the text under the dateline, found the headline again: `OFFICIALS to discuss Syria`; it was left out',
    },
  ]);
  expect(parse(written({ text: plain.headline })).article?.paragraphs).toEqual([plain.headline]);
});
