import { expect, test } from 'vitest';
import { breakLines, lineHeight } from './paragraph';
import { readTypesetter } from './typesetter';

const reading = readTypesetter(620);
const room = { width: 1_040, height: 340 };

const glyphsOf = async (text: string) => (await reading).set(text, 'rtl').outlines.match(/d="M[^"]+"/g) ?? [];

test('Arabic letters join: none looks as it does alone', async () => {
  const [alone] = await glyphsOf('ح');
  const joined = await glyphsOf('ححح');
  expect(new Set(joined)).toHaveProperty('size', 3);
  expect(joined).not.toContain(alone);
});

test('the first letter of Arabic stands on the right', async () => {
  // Alef does not join what follows it.
  const [alone] = await glyphsOf('ا');
  expect((await glyphsOf('ادر')).at(-1)).toBe(alone);
});

for (const [text, drawn] of [
  ['Talks 😀 open', 'Talks  open'],
  ['Ünïcödé Việt طهران ۱۲', 'Ünïcödé Việt طهران ۱۲'],
  ['e\u0301', 'é'],
  ['中文', undefined],
  ['Мир and peace', undefined],
  ['😀', ''],
] as const) {
  test(`of \`${text}\` the fonts draw ${drawn === undefined ? 'not enough' : `\`${drawn}\``}`, async () => {
    expect((await reading).drawable(text)).toBe(drawn);
  });
}

for (const text of [
  'Talks',
  'Iran, Russia Security Officials to Discuss Syria',
  'a'.repeat(60),
  'خبر '.repeat(30),
]) {
  test(`\`${text.slice(0, 20)}\` fits and is whole`, async () => {
    const setter = await reading;
    const { lines, size } = breakLines(setter, text.trim(), room);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.length * size * lineHeight).toBeLessThanOrEqual(room.height);
    for (const line of lines)
      expect(setter.set(line, 'ltr').width * size).toBeLessThanOrEqual(room.width + 1);
  });
}

test('a headline that is too long ends in an ellipsis', async () => {
  const { lines } = breakLines(await reading, 'word '.repeat(300).trim(), room);
  expect(lines.at(-1)).toMatch(/ …$/);
});
