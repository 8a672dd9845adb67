import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureOf } from '../archive/archive.fixture';
import { filesIn, shelfBeside } from '../archive/shelf.fixture';
import { findSidecar } from '../archive/sidecar';
import { importFile } from './import-file';

const talks = captureOf({ headline: 'Talks in Moscow', published: '2016-06-28T11:11:05' });
const incoming = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test('a raw capture is kept byte for byte, its faults too', () => {
  const { folder, shelf } = shelfBeside();
  const raw = talks.replace('Tue', 'Mon').replaceAll('\n', '\r\n');
  const outcome = importFile(incoming('in/a.txt', raw), shelf);

  expect(outcome).toMatchObject({ kind: 'imported', path: '2016/06/28/talks-in-moscow.txt', source: raw });
  expect(outcome).toMatchObject({
    findings: [{ code: 'line-ends' }, { code: 'dateline-weekday', line: 4, column: 1 }, {}],
  });
  expect(readFileSync(join(folder, '2016/06/28/talks-in-moscow.txt'), 'utf8')).toBe(raw);
});

test('a page is kept as a capture with its address in the sidecar', () => {
  const { folder, shelf } = shelfBeside();
  const bytes = readFileSync('e2e/fixtures/pages/amp.html');
  const path = '2016/06/28/desert-railway-carries-first-passengers.txt';

  expect(importFile({ name: 'amp.html', bytes }, shelf)).toMatchObject({ kind: 'imported', path });
  expect(findSidecar(path, folder)).toMatchObject({
    source: 'amp.html',
    address: 'https://www.sunpost.example/news/desert-railway-carries-first-passengers-20881',
    dated: 'json-ld',
  });
  expect(importFile({ name: 'again.html', bytes }, shelf)).toEqual({ kind: 'duplicate', path });
});

test('a page without an ending is known by how it begins', () => {
  const { shelf } = shelfBeside();
  const bytes = readFileSync('e2e/fixtures/pages/table-layout.html');
  expect(importFile({ name: 'talks', bytes }, shelf).kind).toBe('imported');
});

for (const [name, text, outcome] of [
  ['../a.txt', talks, { kind: 'refused', reason: 'its name leads out of its folder' }],
  ['a.jpg', talks, { kind: 'skipped', reason: '.jpg' }],
  [
    'a.txt',
    'No dateline',
    {
      kind: 'faulty',
      findings: [{ code: 'headline-once' }, { code: 'dateline-missing' }, {}, { code: 'body-missing' }],
    },
  ],
  [
    'a.html',
    '<p>Nothing',
    {
      kind: 'faulty',
      findings: [{ code: 'headline-missing', line: 1, column: 1 }, { code: 'dateline-missing' }],
    },
  ],
] as const) {
  test(`of ${name} with \`${text.slice(0, 12)}\` nothing is kept: ${outcome.kind}`, () => {
    const { folder, shelf } = shelfBeside();

    expect(importFile(incoming(name, text), shelf)).toMatchObject(outcome);
    expect(filesIn(folder)).toEqual([]);
  });
}
