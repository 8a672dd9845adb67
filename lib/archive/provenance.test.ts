import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumped, list, plain, written } from '../capture/capture.fixture';
import { archiveOf, temporaryFolder } from './archive.fixture';
import { findProvenance, readArticleCapture } from './provenance';
import { findStory } from './stories';
import type { Article } from './story';

const address = '/2016/06/28/officials-to-discuss-syria';

/** The article of a capture, and its archive. */
function articleOf(text: string, name = 'a b/%2e%2e.txt') {
  const { archive, folder } = archiveOf({ [name]: text });
  return { article: findStory(address, archive) as Article, archive, folder, file: join(folder, name) };
}

test('an article has the hash and the size of its capture, and the length that its list declares', () => {
  const { article, archive } = articleOf(written());
  const length = Buffer.byteLength(list);

  expect(findProvenance(article, archive)).toEqual({
    sha256: createHash('sha256').update(written()).digest('hex'),
    size: Buffer.byteLength(written()),
    listSize: { declared: length, actual: length },
    codes: [],
  });
});

for (const [what, dump, listSize] of [
  ['shorter than declared', `string(9999) "${list}"`, { declared: 9999, actual: Buffer.byteLength(list) }],
  ['without a count', `string(abc) "${list}"`, { actual: Buffer.byteLength(list) }],
  ['not there', 'NULL', undefined],
] as const) {
  test(`a list that is ${what} is told so`, () => {
    const { article, archive } = articleOf(written({ dump }));
    expect(findProvenance(article, archive)?.listSize).toEqual(listSize);
  });
}

test('what is wrong is told once for each code', () => {
  const { article, archive } = articleOf(
    dumped('[{"title":"A"} ,{"title":"B"} ]').replace(plain.text, 'One\u0001.'),
  );
  expect(findProvenance(article, archive)?.codes).toEqual(['control-character', 'related-entry']);
});

test('what an import wrote beside the capture is told', () => {
  const { article, archive, file } = articleOf(written());
  const sidecar = {
    source: 'talks.html',
    address: 'https://news.example/1',
    imported: '2026-11-22T11:45:00.000Z',
    sha256: 'ab'.repeat(32),
    dated: 'meta',
  };
  writeFileSync(file.replace(/txt$/, 'json'), JSON.stringify(sidecar));

  expect(findProvenance(article, archive)?.sidecar).toEqual(sidecar);
});

test('the capture of an article is read byte for byte, whatever it is called', () => {
  const text = `\ufeff${written({ text: 'Ein 🙂 Bericht.\r\n\r\nEnde \u202e.' })}\n\n`;
  const { article, archive, file } = articleOf(text);

  expect(readArticleCapture(article, archive)).toEqual(readFileSync(file));
  expect(readArticleCapture(article, archive)?.toString()).toBe(text);
});

test('a file that took the place of the capture is never given out', () => {
  const { article, archive, file } = articleOf(written());
  const secret = join(temporaryFolder(), 'secret.txt');

  writeFileSync(secret, written({ title: 'Another' }));
  writeFileSync(file, written({ title: 'Another' }));
  expect(readArticleCapture(article, archive)).toBeUndefined();
  rmSync(file);
  symlinkSync(secret, file);
  expect(readArticleCapture(article, archive)).toBeUndefined();
  rmSync(file);
  expect(readArticleCapture(article, archive)).toBeUndefined();
});
