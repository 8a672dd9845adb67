import { expect, test } from 'vitest';
import { parseParagraphs } from './paragraphs';

const parse = (text: string) => parseParagraphs({ offset: 0, text }, () => {});

for (const [what, text, paragraphs] of [
  ['a line break inside a sentence', 'The talks\nare over.', ['The talks are over.']],
  ['a verse', 'The guns are still,\nthe night is long.', ['The guns are still, the night is long.']],
  [
    'one sentence that ends a line',
    'It is over. He\nsaid so.\nThen he left\nus.',
    ['It is over. He said so. Then he left us.'],
  ],
  ['lines that are sentences', 'It is over.\nHe said so.', ['It is over.', 'He said so.']],
  ['questions and answers', 'Q: Is it over?\r\nA: “Yes.”', ['Q: Is it over?', 'A: “Yes.”']],
  ['sentences of Chinese', '协议达成。\n他说。', ['协议达成。', '他说。']],
  ['a list', 'It says:\n• a halt\n• aid\nfor all', ['It says:', '• a halt', '• aid for all']],
  ['a numbered list', '1. A halt\n2. Aid', ['1. A halt', '2. Aid']],
  ['a dash of speech', 'He left\n- and came back', ['He left - and came back']],
  ['indented lines', '  It is\nover.\n  He said\nso', ['It is over.', 'He said so']],
  ['a line that is indented within a sentence', 'It is\n  over', ['It is over']],
  ['empty lines', 'One\n \t\nTwo\n\n\n\u200b\n\nThree', ['One', 'Two', 'Three']],
] as const) {
  test(`reads ${what}`, () => expect(parse(text)).toEqual(paragraphs));
}

test('a paragraph keeps its place in the capture', () => {
  const places: number[] = [];
  parseParagraphs({ offset: 7, text: 'It is over.\nTom &amp; Jerry.' }, ({ span }) =>
    places.push(span.offset),
  );
  expect(places).toEqual([7 + 'It is over.\nTom '.length]);
});
