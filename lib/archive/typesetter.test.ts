import { expect, test } from 'vitest';
import { breakLines, lineHeight } from './paragraph';
import { readTypesetter } from './typesetter';

const setter = await readTypesetter(620);
const room = { width: 1_040, height: 340 };

const glyphsOf = (text: string) => setter.set(text, 'rtl').outlines.match(/d="M[^"]+"/g) ?? [];

test('Arabic letters join: none looks as it does alone', () => {
  const [alone] = glyphsOf('ح');
  const joined = glyphsOf('ححح');
  expect(new Set(joined)).toHaveProperty('size', 3);
  expect(joined).not.toContain(alone);
});

test('the first letter of Arabic stands on the right', () => {
  // Alef does not join what follows it.
  expect(glyphsOf('ادر').at(-1)).toBe(glyphsOf('ا')[0]);
});

for (const [text, drawn] of [
  ['Talks 😀 open', 'Talks  open'],
  ['Ünïcödé Việt طهران ۱۲', 'Ünïcödé Việt طهران ۱۲'],
  ['e\u0301', 'é'],
  ['中文', undefined],
  ['Мир and peace', undefined],
  ['😀', ''],
] as const) {
  test(`of \`${text}\` the fonts draw ${drawn === undefined ? 'not enough' : `\`${drawn}\``}`, () => {
    expect(setter.drawable(text)).toBe(drawn);
  });
}

for (const text of [
  'Talks',
  'Iran, Russia Security Officials to Discuss Syria',
  'a'.repeat(60),
  'خبر '.repeat(30),
]) {
  test(`\`${text.slice(0, 20)}\` fits and is whole`, () => {
    const { lines, size } = breakLines(setter, text.trim(), room);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.length * size * lineHeight).toBeLessThanOrEqual(room.height);
    for (const line of lines)
      expect(setter.set(line, 'ltr').width * size).toBeLessThanOrEqual(room.width + 1);
  });
}

test('a headline that is too long ends in an ellipsis', () => {
  const { lines } = breakLines(setter, 'word '.repeat(300).trim(), room);
  expect(lines.at(-1)).toMatch(/ …$/);
});
