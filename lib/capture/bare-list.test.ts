import { expect, test } from 'vitest';
import { list, one, parse, read, written } from './capture.fixture';

for (const [name, dump, ids] of [
  ['on a line', list, ['1810352']],
  ['on many lines', '[\n  {\n    "id": "7",\n    "title": "One"\n  }\n]', ['7']],
  ['right under the text', `Over.\n  ${one}\n`, ['7']],
] as const)
  test(`a list without its dump, ${name}, is read and told`, () => {
    const { ids: found, text, size, messages } = read(dump);
    expect(parse(written({ dump })).diagnostics[0]?.hint).toBe('Nothing need be done.');
    expect(found).toEqual(ids);
    expect(text).toEqual(dump.startsWith('Over.') ? ['Over.'] : []);
    expect(size).toEqual({ actual: Buffer.byteLength(dump.replace('Over.', '').trim()) });
    expect(messages).toEqual(['Expected the list in `string(<bytes>) "…"`, found it alone']);
  });

for (const [before, behind] of [
  ["'", "'"],
  ['s:26:"', '";'],
  ["string '", "' (length=26)"],
  ["news/file.php:12:string '", "' (length=26)"],
  ['var related = ', ';'],
  ['Related: ', ''],
] as const)
  test(`a list in \`${before}…${behind}\` is read and told`, () => {
    const { ids, text, size, found, messages } = read(`Over.\n\n${before}${one}${behind}`);
    expect({ ids, text, size }).toEqual({ ids: ['7'], text: ['Over.'], size: { actual: one.length } });
    expect(found).toEqual([['dump-form', '[']]);
    expect(messages).toEqual([`Expected the list in \`string(<bytes>) "…"\`, found it behind \`${before}\``]);
  });

test('a list that json_encode wrote as a text is repaired', () => {
  expect(read(JSON.stringify(one))).toMatchObject({ ids: ['7'], text: [] });
});

test('a list that is cut off is read as far as it goes', () => {
  expect(read('[{"id":"7","title":"One"} ,{"id":"8","ti')).toMatchObject({
    ids: ['7'],
    text: [],
    found: [
      ['dump-form', '['],
      ['dump-damaged', expect.anything()],
    ],
  });
});

for (const text of [
  '[{"name":"One"}]',
  '[1] {"id":"7"}',
  'Said [{"id":"7","title":"One"}]',
  '“[{"id":"7"}]”',
])
  test(`\`${text}\` is text`, () => expect(read(text)).toMatchObject({ ids: [], text: [text] }));
