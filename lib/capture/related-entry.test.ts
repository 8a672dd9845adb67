import { expect, test } from 'vitest';
import { counted, dumped, parse, read } from './capture.fixture';

const related = (entry: object) => parse(dumped(JSON.stringify([entry]))).article?.related;

for (const [entry, read] of [
  [
    { id: '7', title: 'One' },
    { id: '7', title: 'One' },
  ],
  [
    { id: ' 7\n', title: ' One  &amp; two ' },
    { id: '7', title: 'One & two' },
  ],
  [
    { id: 7, title: 'One', sort: 3, contenttypeid: 21 },
    { id: '7', title: 'One', sort: 3, contentType: '21' },
  ],
  [
    { id: '7', title: 'One', sort: 'x', contenttypeid: '' },
    { id: '7', title: 'One' },
  ],
  [
    { id: '9'.repeat(18), title: '🔥' },
    { id: '9'.repeat(18), title: '🔥' },
  ],
  [
    { id: '7', title: 'One', pic: '/a.png' },
    { id: '7', title: 'One', picture: '/a.png' },
  ],
] as const) {
  test(`the entry ${JSON.stringify(entry)} is read as it is`, () => {
    expect(related(entry)).toStrictEqual([read]);
  });
}

for (const [entry, found] of [
  [{ title: 'One' }, 'its id to be missing'],
  [{ id: '7x', title: 'One' }, 'its id to be `"7x"`'],
  [{ id: 'x7', title: 'One' }, 'its id to be `"x7"`'],
  [{ id: '', title: 'One' }, 'its id to be `""`'],
  [{ id: '9'.repeat(19), title: 'One' }, `its id to be \`"${'9'.repeat(19)}"\``],
  [{ id: -7, title: 'One' }, 'its id to be `-7`'],
  [{ id: 7.5, title: 'One' }, 'its id to be `7.5`'],
  [{ id: null, title: 'One' }, 'its id to be `null`'],
  [{ id: ['7'], title: 'One' }, 'its id to be no text'],
  [{ id: '7' }, 'its title to be missing'],
  [{ id: '7', title: 3 }, 'its title to be `3`'],
  [{ id: '7', title: ' ' }, 'its title to be `" "`'],
  [{ id: '7', title: '\u200e' }, 'its title to be `"\u200e"`'],
] as const) {
  test(`the entry ${JSON.stringify(entry)} is left out: ${found}`, () => {
    const list = JSON.stringify([entry]);
    const { ids, found: where, messages } = read(counted(list));

    expect({ ids, where }).toEqual({ ids: [], where: [['related-entry', list.slice(1, -1)]] });
    expect(messages).toEqual([`Expected an entry with an id of 1 to 18 digits and a title, found ${found}`]);
  });
}

test('what is wrong with a title is told of its entry, since JSON may escape any letter', () => {
  const entry = '{"id":"7","title":"One \\u202eand &amp; two"}';
  expect(read(counted(`[${entry}]`))).toMatchObject({
    ids: ['7'],
    found: [
      ['entities-decoded', entry],
      ['control-character', entry],
    ],
  });
});

test('an entry that cannot be repaired is told of once', () => {
  const entry = `{"id":"7","title":"One","more":"${'x'.repeat(10_000)}",}`;
  expect(read(counted(`[${entry}]`)).found.map(([code]) => code)).toEqual(['dump-damaged']);
});
