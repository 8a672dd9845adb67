import { expect, test } from 'vitest';
import { counted, dumped, parse, read } from './capture.fixture';

const seven = '{"id":"7","title":"One"}';
const eight = '{"id":"8","title":"Two"}';

for (const list of ['', ' ', '[]', '[ ]', ' [  ] ', '{}', 'null', ' false '])
  test(`\`${list}\` is a list without entries`, () => {
    expect(read(counted(list))).toMatchObject({
      ids: [],
      messages: [expect.stringMatching(/^The dump is empty: /)],
    });
  });

for (const [list, code, mark, message] of [
  [`[${seven} ${eight}]`, 'dump-damaged', ' ', 'Expected a comma between entries, found ` `'],
  [`[${seven}${eight}]`, 'dump-damaged', '{', 'Expected a comma between entries, found `{`'],
  [`[${seven} x , ${eight}]`, 'dump-damaged', ' x , ', 'Expected a comma between entries, found ` x , `'],
  [`[${seven} , x ${eight}]`, 'dump-damaged', ' , x ', 'Expected a comma between entries, found ` , x `'],
  [`[${seven},,${eight}]`, 'dump-damaged', ',,', 'Expected a comma between entries, found `,,`'],
  [`[ x${seven},${eight}]`, 'dump-damaged', '[ x', 'Expected a list, found `[ x`'],
  [`[${seven},${eight}`, 'dump-damaged', '', 'Expected the end of the list, found ``'],
  [`[${seven},${eight} x]`, 'dump-damaged', ' x]', 'Expected the end of the list, found ` x]`'],
  [`[${seven},${eight}] x`, 'dump-damaged', '] x', 'Expected the end of the list, found `] x`'],
  [
    `[${seven},${eight},{"id":"9","ti`,
    'dump-damaged',
    '{"id":"9","ti',
    'Expected a whole entry, found `{"id":"9","ti`',
  ],
  [
    `[${seven},${eight},{"id":"9\\"`,
    'dump-damaged',
    '{"id":"9\\"',
    'Expected a whole entry, found `{"id":"9\\"`',
  ],
  [`${seven},${eight}`, 'dump-form', '{', 'Expected a list, found `{`'],
  [` ${seven},${eight}]`, 'dump-form', ' ', 'Expected a list, found ` `'],
  [`{"0":${seven},"2":${eight}}`, 'dump-form', '{', 'Expected a list, found `{`'],
  [` { "a b" : ${seven}, "" : ${eight} } `, 'dump-form', ' {', 'Expected a list, found ` {`'],
  [`[[${seven},${eight}]]`, 'dump-damaged', '[[', 'Expected a list, found `[[`'],
  [`{"stories" : [ ${seven}, ${eight} ]}`, 'dump-form', '{', 'Expected a list, found `{`'],
] as const) {
  test(`${message} in \`${list}\`, and both stories kept`, () => {
    const { ids, found, messages } = read(counted(list));
    expect({ ids, found, messages }).toEqual({ ids: ['7', '8'], found: [[code, mark]], messages: [message] });
  });
}

test('a list of anything but entries is no list', () => {
  expect(read(counted('[[1,2]]'))).toMatchObject({ ids: [], messages: ['Expected a list, found `[[1,2]]`'] });
});

for (const title of ['a } b', 'a { b', 'a \\"} b', 'a \\\\', 'a \\\\\\" } b', 'a, {\\"'])
  test(`braces and quotes in the title \`${title}\` of a damaged list end no entry`, () => {
    const entry = `{"id":"7","title":"${title}"}`;
    expect(read(counted(`[${entry} ${eight}]`))).toMatchObject({ ids: ['7', '8'] });
  });

test('a list inside an entry is not taken for the list', () => {
  const nested = '{"more":{"a":{"b":1}},"id":"7","title":"One"}';
  expect(read(counted(`[${nested} ${eight}]`))).toMatchObject({
    ids: ['7', '8'],
    found: [['dump-damaged', ' ']],
  });
});

for (const [length, done] of [
  [10_000, 'it was repaired'],
  [10_001, 'it was left out'],
] as const) {
  test(`of a damaged entry of ${length} characters is said that ${done}`, () => {
    const entry = (fill: string) => `{"id":"7","title":"One","more":"${fill}",}`;
    const { ids, messages, found } = read(
      counted(`[${entry('x'.repeat(length - entry('').length))},${eight}]`),
    );

    expect(ids).toEqual(done === 'it was repaired' ? ['7', '8'] : ['8']);
    expect([messages, found]).toEqual([[`Expected JSON, found \`}\`; ${done}`], [['dump-damaged', '}']]]);
  });
}

test('an entry whose fault JSON gives no place is marked whole', () => {
  const { found, messages } = read(counted(`[{"id":},${eight}]`));
  expect(found[0]).toEqual(['dump-damaged', '{"id":}']);
  expect(messages[0]).toBe('Expected JSON, found `{"id":}`; it was repaired');
});

for (const [count, codes] of [
  [20_000, []],
  [20_001, ['dump-damaged']],
] as const) {
  test(`of ${count} entries 20,000 are kept`, () => {
    const entries = Array.from({ length: count }, (_, id) => `{"id":"${id}","title":"A"}`);
    const { article, diagnostics } = parse(dumped(`[${entries.join()}]`));

    expect(article?.related).toHaveLength(20_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
}

test('a story named twice is named once', () => {
  expect(read(counted(` [ ${seven} , ${seven} ] `))).toMatchObject({
    ids: ['7'],
    found: [['related-duplicate', seven]],
    messages: ['The list names the story 7 twice; the first was kept'],
  });
});

for (const title of [
  'Minister: "No"',
  'روحاني: "لن نستسلم"',
  '"No," Says Minister',
  '"Iran": A Film',
  'Ban: "Stop", He Says',
  'A 15" Gun',
  'He Said "Yes',
]) {
  test(`the quotes that nobody escaped in \`${title}\` cost no word and no story`, () => {
    const entry = `{"id":"7","sort":"9","contenttypeid":"21","pic":"/2016/06/20/a.jpg","title":"${title}"}`;
    for (const list of [`[${entry} ,${eight} ]`, `[${eight} ,${entry} ]`]) {
      const { article, diagnostics } = parse(dumped(list));
      expect(article?.related.find(({ id }) => id === '7')?.title).toBe(title);
      expect(article?.related).toHaveLength(2);
      expect(diagnostics.map(({ code }) => code)).toEqual(['dump-damaged']);
    }
  });
}

test('a list in which PHP put a backslash before each quote keeps its stories and their words', () => {
  const list = String.raw`[{"id":"7","title":"It\"s \"on\" } "} ,{"id":"8","title":"O'Two"} ]`;
  const slashed = list.replace(/["'\\]/g, '\\$&');
  const { article, diagnostics } = parse(dumped(slashed));

  expect(article?.related.map(({ id, title }) => [id, title])).toEqual([
    ['7', 'It"s "on" }'],
    ['8', "O'Two"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['dump-damaged', 'dump-damaged']);
});
