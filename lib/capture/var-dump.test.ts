import { expect, test } from 'vitest';
import { counted, list, one, parse, plain, read, written } from './capture.fixture';

for (const dump of [
  `\t  ${counted(one)}`,
  counted(one).replace(' "', '"'),
  counted(`  ${one}`),
  counted(one.replace('[', '[  ')),
]) {
  test(`the list in \`${dump.slice(0, 20)}…\` is found, whatever stands under it`, () => {
    expect(read(`${dump}\n\nThe talks go on.`)).toMatchObject({
      ids: ['7'],
      text: ['The talks go on.'],
      found: [['text-after-dump', 'The talks go on.']],
    });
  });
}

for (const cut of [
  'stri',
  'strin',
  'string',
  '  stri',
  'string(',
  'string(11',
  'string(1125)',
  '  string(1125)  ',
  'string(1125)"',
  'string(1125) "',
]) {
  test(`a dump that was cut to \`${cut}\` leaves nothing of itself in the story`, () => {
    expect(read(`Over.\n${cut}`)).toMatchObject({
      text: ['Over.'],
      found: expect.arrayContaining([['dump-length', cut.trim().replace(/ ?"$/, '')]]),
    });
  });
}

test('a dump without a quote has no list, and so no size, and takes no quote of the story for its own', () => {
  expect(read('He said "no"\n\nOver.\n\nstring(0)')).toMatchObject({ text: ['He said "no"', 'Over.'] });
  expect(read('string(1125)').size).toBeUndefined();
});

for (const line of [
  'He pulled a string',
  'stringent rules',
  'string(5) is a length',
  'a string(',
  'stringing',
]) {
  test(`a last line such as \`${line}\` is no dump`, () => {
    expect(read(line)).toMatchObject({ text: [line], found: [['dump-missing', '']] });
  });
}

for (const space of ['', ' ']) {
  test(`a dump glued to the last paragraph is found, «${space}» before its quote`, () => {
    const dump = `The talks go on. string(${Buffer.byteLength(list) + 1})${space}" ${list}"`;
    expect(read(dump)).toMatchObject({ ids: ['1810352'], text: ['The talks go on.'] });
  });
}

test('only the dump of an array that a line opens, above any other dump, is one', () => {
  expect(read('string(11\narray(1) {').found[0]).toEqual(['dump-length', 'string(11']);
  expect(read('The array(1) of talks\nstring(11').found).toEqual([['dump-length', 'string(11']]);
  expect(read('Over.\n  array(1) {\n  string(7) "1810352"\n}')).toMatchObject({
    text: ['Over.'],
    found: [['dump-form', 'array(1) {\n  string(7) "1810352"\n}']],
  });
});

test('a dump is said to be repeated, or to have text under it, in the words of the capture', () => {
  const { diagnostics } = parse(written({ dump: `${plain.dump}\n\nOn.\n\n  ${counted('[]')}` }));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Expected nothing after the dump, found `On.`; it was kept as text',
    'Expected one dump, found another: `string(2) "[]"`; the first was read',
  ]);
});

test('a story is read once, though a separator of lines stands at each of its letters', () => {
  const text = `Over${'\u2028'.repeat(200_000)}again.`;
  expect(read(`${text}\n\n${counted(one)}\n\n${text}`)).toMatchObject({
    ids: ['7'],
    text: ['Over again.', 'Over again.'],
  });
}, 60_000);

test('a dump behind a separator of lines is found', () => {
  expect(read(`Over.\n\n\u2028\u2029 ${counted(one)}`)).toMatchObject({ ids: ['7'], text: ['Over.'] });
});

for (const letters of ['é', '“”', '😀', '\u07ff\u0800\uffee𐀀'])
  test(`bytes of \`${letters}\` are counted where a quote stands below the dump`, () => {
    const dump = counted(`[{"id":"7","title":"One ${letters}"}]`);
    expect(read(`${dump}\n\nHe said "no"`)).toMatchObject({
      ids: ['7'],
      text: ['He said "no"'],
      found: [['text-after-dump', 'He said "no"']],
    });
  });
