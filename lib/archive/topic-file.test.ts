import { expect, test, vi } from 'vitest';
import { pointAt } from '../capture/span';
import { archiveOf } from './archive.fixture';
import { frameTopics, parseTopics, readTopicFile } from './topic-file';
import { allTopics } from './topics';

/** Where the faults of a text are, its marks « taken out. */
function faultsOf(marked: string) {
  const text = marked.replace('«', '');
  const { topics, diagnostics } = parseTopics(text);
  return {
    names: topics.map(({ name }) => name),
    places: diagnostics.map(({ span }) => pointAt(text, span.offset)),
    expected: pointAt(text, marked.indexOf('«')),
  };
}

for (const [fault, text] of [
  ['a kind that there is not', '[{"name":"A","kind":"person"},\n {"name":"B","kind":«"god"}]'],
  [
    'an alias that is a number',
    '[{"name":"A","kind":"person"},\n {"name":"B","kind":"place","aliases":["C",«5]}]',
  ],
  ['a name without letters', '[{"name":"A","kind":"person"},\n {"kind":"place","name":«"–"}]'],
  ['a name that is missing', '[{"name":"A","kind":"person"},\n «{"kind":"place"}]'],
  [
    'a word that means nothing here',
    '[{"name":"A","kind":"person"},\n «{"name":"B","kind":"place","x":"]"}]',
  ],
]) {
  test(`${fault} is told with its place, and only its topic is left out`, () => {
    const { names, places, expected } = faultsOf(text ?? '');
    expect(names).toEqual(['A']);
    expect(places).toEqual([expected]);
  });
}

for (const text of ['[{"name":"A",\n "kind" "person"}]', '[\n', '{', 'nonsense', '"', '[1,]']) {
  test(`\`${text}\` is no JSON: one fault, in its text, and no topic`, () => {
    const { topics, diagnostics } = parseTopics(text);
    expect(topics).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.span.offset).toBeLessThanOrEqual(text.length);
  });
}

test('the place of a fault is told, and that it costs all topics', () => {
  const marked = '[{"name":"A",\n "kind" «"person"}]';
  expect(faultsOf(marked)).toMatchObject({ names: [], places: [faultsOf(marked).expected] });

  const [first] = parseTopics('[{"name":"A",\n "kind" "person"}]').diagnostics;
  expect(first?.span.text).toBe('"');
  expect(first?.message).toMatch(/^Expected JSON, found a fault: .*\w/);
  expect(first?.hint).toBe('No topic of this file counts until it is mended.');
  for (const cut of ['[\n', 'nonsense', '[1,]']) {
    const { message } = parseTopics(cut).diagnostics[0] ?? {};
    expect(message).not.toContain('\n');
  }
});

test('what is no list names no topic, and is told so', () => {
  const { topics, diagnostics } = parseTopics('{}');
  expect(topics).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'topics', message: 'Expected a list of topics, `[{ "name": … }]`', span: { offset: 0 } },
  ]);
});

test('a folder without the file has no topic of its own, and nothing wrong', () => {
  const { folder } = archiveOf({});
  expect(readTopicFile(folder)).toEqual({ topics: [], findings: [], text: '' });
});

test('a fault in the file does not break the archive, and is said once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const told = { headline: 'Iran Talks', published: '2016-06-28T11:11:05' };
  const { archive, folder } = archiveOf({ 'topics.json': '[{"name":"A"}]', 'a.txt': told });
  archive.refresh();

  expect(allTopics(archive).map(({ name }) => name)).toEqual(['Iran']);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('topics.json:1:2 warning')]]);
  expect(frameTopics(folder, readTopicFile(folder))).toHaveLength(1);
  warn.mockRestore();
});

test('the file of this project has no fault', () => {
  const { topics, findings } = readTopicFile('content');
  expect(findings).toEqual([]);
  expect(topics.length).toBeGreaterThan(5);
});
