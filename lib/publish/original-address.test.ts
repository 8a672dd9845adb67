import { expect, test } from 'vitest';
import type { Sidecar } from '../archive/sidecar';
import { articleWith } from './article.fixture';
import { originalAddress } from './original-address';

const pattern = 'https://old.example/{id}/news/{id}';
const sidecar: Sidecar = {
  source: 'talks.html',
  imported: '2026-11-22T11:45:00.000Z',
  sha256: 'ab'.repeat(32),
  dated: 'meta',
};

test('an article stood where its import says, else where the setting puts its id', () => {
  const address = 'https://news.example/talks';
  const known = articleWith({ id: '1832774' });

  expect(originalAddress(known, { ...sidecar, address }, pattern)).toBe(address);
  expect(originalAddress(known, sidecar, pattern)).toBe('https://old.example/1832774/news/1832774');
  expect(originalAddress(known, undefined, '')).toBeUndefined();
});

test('of an article without an id nobody knows where it stood', () => {
  expect(originalAddress(articleWith(), undefined, pattern)).toBeUndefined();
});
