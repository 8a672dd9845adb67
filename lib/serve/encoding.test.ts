import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, encode, isCompressible } from './encoding';

const choices = {
  '': 'identity',
  'gzip, deflate, br, zstd': 'br',
  'gzip, deflate': 'gzip',
  GZIP: 'gzip',
  'br;q=0.5, gzip;q=1': 'gzip',
  'br; q=0, gzip; q=0': 'identity',
  'br;q=0, *': 'gzip',
  '*': 'br',
  '*;q=0': 'identity',
  'identity, br;q=0.2': 'identity',
  'br;q=nonsense': 'identity',
  'deflate, zstd': 'identity',
};

for (const [accept, encoding] of Object.entries(choices)) {
  test(`answers \`Accept-Encoding: ${accept}\` with ${encoding}`, () => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });
}

test('leaves a reader that says nothing about encodings uncompressed', () => {
  expect(chooseEncoding(undefined)).toBe('identity');
});

test('compresses text, never pictures and fonts', () => {
  const text = ['text/html; charset=utf-8', 'application/rss+xml', 'application/feed+json', 'image/svg+xml'];
  expect(text.filter(isCompressible)).toEqual(text);
  expect(['image/jpeg', 'font/woff2', 'application/octet-stream'].filter(isCompressible)).toEqual([]);
});

test('comes back as it was', async () => {
  const body = Buffer.from('Iran, Russia security officials to discuss Syria. '.repeat(50));
  expect(brotliDecompressSync(await encode(body, 'br', 5))).toEqual(body);
  expect(gunzipSync(await encode(body, 'gzip', 5))).toEqual(body);
});

test('what is compressed holds no more memory than it has bytes', async () => {
  const packed = await encode(Buffer.from('Talks open. '.repeat(500)), 'br', 10);
  expect(packed.buffer.byteLength).toBe(packed.length);
});
