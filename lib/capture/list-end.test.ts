import { expect, test } from 'vitest';
import { counted, one, parse, read, written } from './capture.fixture';

for (const character of ['~', '\u0080', '\u07ff', '\u0800', '\uffee', '\u{10000}']) {
  test(`the bytes of U+${character.codePointAt(0)?.toString(16)} count as UTF-8 has them`, () => {
    const found = read(`${counted(one.replace('One', character + character))}\n\nHe said "no".`);

    expect(found.text).toEqual(['He said "no".']);
    expect(found.found.map(([code]) => code)).not.toContain('dump-length');
  });
}

for (const [what, dump, size, text] of [
  ['at a quote that ends a line', `${counted('[{"id":"7","title":"One"},')}  \nOn.`, 26, ['On.']],
  ['at the last quote of all', counted('[{"id":"7","title":"One"},'), 26, []],
  ['at a quote right before a line end', `${counted('[{"id":"7","title":"One"},')}\nOn.`, 26, ['On.']],
  ['at a quote after the list’s bracket', `${counted(one.replace(' ', ''))} On.`, 26, ['On.']],
  ['at one a space from that bracket', `${counted(`${one} `)} On "and" on.`, 28, ['On "and" on.']],
] as const) {
  test(`a list ends where its bytes do: ${what}`, () => {
    const found = read(dump);

    expect(found).toMatchObject({ ids: ['7'], size: { declared: size, actual: size }, text });
    expect(found.found.map(([each]) => each)).not.toContain('dump-length');
  });
}

const two = '[{"id":"7","title":"One"} ,{"id":"8","title":"Two"} ]';
const beforeTitle = Buffer.byteLength('[{"id":"7","title":"One"} ,{"id":');
const beforeId = Buffer.byteLength('[{"id":"7","title":"One"} ,{');

for (const [what, dump, size, text] of [
  [
    'counts to a quote inside it',
    `string(${beforeTitle}) "${two}"`,
    { declared: beforeTitle, actual: 53 },
    [],
  ],
  [
    'counts to a quote near a brace',
    `string(${beforeId}) "${two}"\n\n[sic]`,
    { declared: beforeId, actual: 53 },
    ['[sic]'],
  ],
  ['counts into a character', counted(`${two}…`, -1), { declared: 55, actual: 56 }, []],
  [
    'counts past the end',
    counted(two, 999_999_999_999_000),
    { declared: 999_999_999_999_053, actual: 53 },
    [],
  ],
  ['has a count of letters and digits', `string(x53) "${two}"`, { actual: 53 }, []],
  ['has a count of digits and letters', `string(53x) "${two}"`, { actual: 53 }, []],
  ['has a space after its quote', `string(x) "${two}" \n\nOn.`, { actual: 53 }, ['On.']],
  [
    'has line breaks, and a blank line under it',
    `string(x) "${two.replace(/,| \]/g, '\n$&')}"\n \t\nOn.`,
    { actual: 57 },
    ['On.'],
  ],
  [
    'has the line breaks of another system',
    `string(x) "${two.replace(/,| \]/g, '\r\n$&')}"\r\n\r\nOn.`,
    { actual: 61 },
    ['On.'],
  ],
  ['has words after its quote', `string(x) "${two}" On.`, { actual: 53 }, ['On.']],
  ['was cut before its quote', `string(x) "${two.slice(0, -2)}"  \n\nOn.`, { actual: 51 }, ['On.']],
  ['was cut, and has text under it', `string(x) "${two.slice(0, -2)}\n\nOn.`, { actual: 51 }, ['On.']],
  ['has no end', `string(x) "${two.slice(0, -2)}`, { actual: 51 }, []],
] as const) {
  test(`a list that ${what} is read up to its own end`, () => {
    const found = read(dump);

    expect(found).toMatchObject({ ids: ['7', '8'], text });
    expect(found.size).toStrictEqual(size);
    expect(found.found[0]).toEqual(['dump-length', dump.slice(0, dump.indexOf(' '))]);
  });
}

test('a list whose lines came to end in CR LF is read up to its own end, though its count ends at a quote in it', () => {
  const lines = [
    '[',
    ' {',
    '  "id":"7",',
    '  "sort":"1",',
    '  "pic":"",',
    '  "url":"",',
    '  "title":"One"',
    ' }',
    ']',
  ];
  expect(read(counted(lines.join('\n')).replaceAll('\n', '\r\n'))).toMatchObject({ ids: ['7'], text: [] });
});

for (const [dump, message] of [
  [`string(9999) "${one}"`, '`string(9999)` announces 9999 bytes, the text has 27'],
  [`\tstring(abc) "${one}"`, 'Expected `string(<bytes>) "…"`, found `string(abc) "`; the text has 27 bytes'],
] as const) {
  test(`${message.slice(0, 40)}…: a count that is wrong stands beside the right one`, () => {
    expect(parse(written({ dump })).diagnostics[0]?.message).toBe(message);
  });
}
