import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './archive.fixture';
import { findSidecar, type Sidecar } from './sidecar';

const written: Sidecar = {
  source: 'saved/page.html',
  address: 'https://news.example/2016/06/28/talks',
  imported: '2026-11-22T11:45:00.000Z',
  sha256: 'ab'.repeat(32),
  dated: 'json-ld',
};

function beside(text: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'talks.json'), text);
  return findSidecar('talks.txt', folder);
}

test('a sidecar tells where its capture came from', () => {
  expect(beside(JSON.stringify(written))).toEqual(written);
});

for (const [what, text] of [
  ['an address that runs script', JSON.stringify({ ...written, address: 'javascript:alert(1)' })],
  ['an address of another protocol', JSON.stringify({ ...written, address: 'xhttps://news.example' })],
  ['an address of a longer protocol', JSON.stringify({ ...written, address: 'httpsx://news.example' })],
  ['a hash that is too long', JSON.stringify({ ...written, sha256: `ab${written.sha256}` })],
  ['a hash with something behind it', JSON.stringify({ ...written, sha256: `${written.sha256}<` })],
  ['a hash that is none', JSON.stringify({ ...written, sha256: '<b>' })],
  ['something else', '[]'],
  ['half of one', '{"source":'],
] as const) {
  test(`a sidecar with ${what} tells nothing`, () => {
    expect(beside(text)).toBeUndefined();
  });
}

test('an address may be http', () => {
  const address = 'http://news.example/talks';
  expect(beside(JSON.stringify({ ...written, address }))?.address).toBe(address);
});

test('a capture without a sidecar was not imported', () => {
  expect(findSidecar('talks.txt', temporaryFolder())).toBeUndefined();
});
