import { brotliCompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';

// As readers get it.
vi.stubEnv('NODE_ENV', 'production');
const { browserCode } = await import('./browser-code');

/** Compressed bytes. */
const most = 8_000;
const sizeOf = (code: string) => brotliCompressSync(code).length;
const sum = (sizes: number[]) => sizes.reduce((one, other) => one + other);
const moduleOf = (modules: ReadonlyMap<string, string>, name: string) =>
  [...modules].find(([file]) => file.startsWith(`${name}-`))?.[1];

test('all modules together are little, whatever a reader turns to on whatever page', async () => {
  const { modules } = await browserCode();
  const sizes = [...modules.values()].map(sizeOf);

  expect(sizes).toHaveLength(4);
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(sum(sizes)).toBeLessThanOrEqual(most);
});

test('what a page loads in the end is little with what stands in it, too', async () => {
  const { firstPaint, modules } = await browserCode();
  // No page holds what is in both.
  const [kept = '', fields = ''] = ['kept-here', 'fields'].map((name) => moduleOf(modules, name));
  const everywhere = [...modules.values()].filter((code) => code !== kept && code !== fields);

  expect(everywhere).toHaveLength(2);
  const ofOnePage = Math.max(sizeOf(kept), sizeOf(fields));
  expect(sum([firstPaint, ...everywhere].map(sizeOf)) + ofOnePage).toBeLessThanOrEqual(most);
});

test('modules take what they share from the one that each page has, and are named anew with any change', async () => {
  const { main, modules } = await browserCode();
  const [, mark] = /-(\w{8})\.js$/.exec(main) ?? [];

  for (const [name, code] of modules) {
    expect(name).toMatch(new RegExp(`-${mark}\\.js$`));
    for (const [, imported = ''] of code.matchAll(/"\.\/([^"]+\.js)"/g))
      expect(modules.has(imported)).toBe(true);
  }
  expect(moduleOf(modules, 'kept-here')).toContain(`"./${main}"`);
});
