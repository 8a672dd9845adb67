import { expect, test } from 'vitest';
import { parse, read, written } from './capture.fixture';

const nothing = 'The dump is empty: the page listed no related stories';
const missing = 'Expected `string(<bytes>) "…"` after the story, found nothing like it';

for (const [dump, code, message] of [
  ['NULL', 'dump-empty', nothing],
  ['bool(false)', 'dump-empty', nothing],
  ['array(0) {\n}', 'dump-empty', nothing],
  ['array(0) {}', 'dump-empty', nothing],
  ['null', 'dump-empty', nothing],
  ['None', 'dump-empty', nothing],
  ['[]', 'dump-empty', nothing],
  ['Array\n(\n)', 'dump-empty', nothing],
  ['array (\n)', 'dump-empty', nothing],
  ["array (\n  0 => 'id',\n)", 'dump-form', 'Expected a list in a string, found PHP’s `array`'],
  ['Array\n(\n    [0] => 7\n\n)', 'dump-form', 'Expected a list in a string, found PHP’s `Array`'],
  [
    'stdClass Object\n(\n    [id] => 7\n\n    [title] => One\n)',
    'dump-form',
    'Expected a list in a string, found PHP’s `stdClass Object`',
  ],
  ['App\\News Object\n(\n)', 'dump-form', 'Expected a list in a string, found PHP’s `App\\News Object`'],
  ['bool(true)', 'dump-form', 'Expected a list in a string, found PHP’s `bool`'],
  ['float(1.5)', 'dump-form', 'Expected a list in a string, found PHP’s `float`'],
  ['enum(Suit::Hearts)', 'dump-form', 'Expected a list in a string, found PHP’s `enum`'],
  ['object(stdClass)#1 (0) {\n}', 'dump-form', 'Expected a list in a string, found PHP’s `object`'],
] as const) {
  test(`\`${dump.replaceAll('\n', ' ')}\` for a dump is told as ${code}, and is no text`, () => {
    expect(read(dump)).toMatchObject({ text: [], found: [[code, dump]], messages: [message] });
    expect(read(`Over.\n  ${dump}  \n\n`)).toMatchObject({ text: ['Over.'], found: [[code, dump]] });
  });
}

for (const text of [
  'NULL and void',
  'Array (computing) is one',
  'Flying Object ([1] below)',
  'The value is NULL',
  'NULL\nand void',
  'NULL\nint(0)',
  'Over.\nNULL and void',
  'the int(0)',
  'Over.NULL',
])
  test(`a last paragraph such as \`${text.replace('\n', ' ')}\` is no dump`, () => {
    expect(read(text)).toMatchObject({
      text: [text.replace('\n', ' ')],
      found: [['dump-missing', '']],
      messages: [missing],
    });
  });

test('a dump that is missing is missed at the end of the text', () => {
  const { source, diagnostics } = parse(written({ dump: '' }));
  expect(diagnostics.map(({ span }) => span)).toEqual([{ offset: source.trimEnd().length, text: '' }]);
});

test('a line that only begins like a dump is none, though one stands under it', () => {
  expect(read('NULL and void\nNULL')).toMatchObject({
    text: ['NULL and void'],
    found: [['dump-empty', 'NULL']],
  });
});
