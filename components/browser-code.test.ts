import { brotliCompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';

// As readers get it.
vi.stubEnv('NODE_ENV', 'production');
const { browserCode } = await import('./browser-code');

/** Compressed bytes. */
const most = 8_000;

test('what a page loads in the end, when a reader has turned to everything on it, is little', async () => {
  const { firstPaint, main, modules } = await browserCode();
  const sizeOf = (code = '') => brotliCompressSync(code).length;
  const named = (name: string) => sizeOf([...modules].find(([file]) => file.startsWith(`${name}-`))?.[1]);

  const everywhere = sizeOf(firstPaint) + sizeOf(modules.get(main)) + named('on-press');
  // No page holds two of these.
  const ofOnePage = ['along-text', 'lists', 'search-suggestions', 'stored-data'].map(named);
  expect(modules.size).toBe(2 + ofOnePage.length);
  expect(Math.min(...ofOnePage)).toBeGreaterThan(100);
  expect(everywhere + Math.max(...ofOnePage)).toBeLessThanOrEqual(most);
});

test('modules take what they share from the one that each page has, and are named anew with any change', async () => {
  const { main, modules } = await browserCode();
  const [, mark] = /-(\w{8})\.js$/.exec(main) ?? [];

  for (const [name, code] of modules) {
    expect(name).toMatch(new RegExp(`-${mark}\\.js$`));
    for (const [, imported = ''] of code.matchAll(/"\.\/([^"]+\.js)"/g))
      expect(modules.has(imported)).toBe(true);
  }
  expect(modules.get([...modules.keys()].find((name) => name.startsWith('lists')) ?? '')).toContain(
    `"./${main}"`,
  );
});
