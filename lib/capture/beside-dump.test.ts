import { expect, test } from 'vitest';
import { counted, one, read } from './capture.fixture';

const dump = counted(one);

for (const other of [
  ...['NULL', 'bool(false)', 'int(6)', 'float(-1.5)'],
  ...['string(0) ""', 'string(7)"1832774"', 'string(12) "183277400000"'],
]) {
  test(`\`${other}\` beside the dump is a dump, and no text`, () => {
    expect(read(`${dump}\n${other}`)).toMatchObject({
      ids: ['7'],
      text: [],
      found: [['dump-repeated', other]],
    });
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(`Over.\n\n  ${other}${end}${dump}`)).toMatchObject({
        ids: ['7'],
        text: ['Over.'],
        found: expect.arrayContaining([['dump-form', other]]),
      });
  });
}

for (const above of ['["related"]=>', 'news/file.php:12:', 'array(1) {\n  [0]=>']) {
  test(`what stands around the list below \`${above.replace('\n', ' ')}\` is no text`, () => {
    const { ids, text, found, messages } = read(`Over.\n\n${above}\n${dump}\n}`);
    expect({ ids, text }).toEqual({ ids: ['7'], text: ['Over.'] });
    expect(found).toEqual([
      ['dump-form', above],
      ['dump-repeated', '}'],
    ]);
    expect(messages[0]).toMatch(/^Expected the dump alone, found `.+` above it$/);
  });
}

test('what PHP warns of above the dump is no text', () => {
  const warning = 'Notice: Undefined index: pic in /www/news.php on line 3';
  expect(read(`Over.\n\n${warning}\n${dump}`)).toMatchObject({
    ids: ['7'],
    text: ['Over.'],
    found: [['dump-form', warning]],
  });
});

for (const text of [
  'Notice: All talks in Moscow on line 3',
  'NULL and void',
  'The array(1) of talks {',
  'A }',
  'NULL\n\nOver.',
])
  test(`\`${text.replace('\n\n', ' ')}\` above the dump is text`, () => {
    expect(read(`${text}\n${dump}`)).toMatchObject({ ids: ['7'], text: text.split('\n\n'), found: [] });
  });

test('a list that was cut off at once is not said to be empty', () => {
  expect(read('string(1125) "').found).toEqual([['dump-length', 'string(1125)']]);
});

test('of a dump that lacks its last quote alone just that is told', () => {
  expect(read(dump.slice(0, -1))).toMatchObject({
    ids: ['7'],
    found: [['dump-damaged', '']],
    messages: ['Expected a quote after the list, found the end of the capture'],
  });
});

test('a character that nobody sees is no text under the dump', () => {
  expect(read(`${counted(one)}\u001a`)).toMatchObject({
    ids: ['7'],
    text: [],
    found: [['control-character', '\u001a']],
  });
});

for (const [above, below] of [
  ['<pre>', '</pre>'],
  ['<pre class="xdebug">\n', '\n</pre>'],
  ['Related: ', ''],
] as const) {
  test(`\`${above.trim()}\` before a dump is no text`, () => {
    expect(read(`${above}${counted(one)}${below}`)).toMatchObject({ ids: ['7'], text: [] });
    expect(read(`${above}${counted(one)}${below}`).found.map(([code]) => code)).toEqual(['dump-form']);
  });
}
