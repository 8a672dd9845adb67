// @ts-check
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/** @typedef {{ name: string, run: () => void }} Test */

/** @type {Test[]} */
let tests = [];
/** @type {string[]} */
const above = [];

/** @type {(name: string, run: () => void) => void} */
const test = (name, run) => tests.push({ name: [...above, name].join(' '), run });

/** @type {(name: string, run: () => void) => void} */
const describe = (name, run) => {
  above.push(name);
  run();
  above.pop();
};

/**
 * Puts tests and all that they import from one folder into one function. Each call of it evaluates every module anew
 * and returns the tests, which may then be run one by one; packages are loaded once.
 *
 * @param {string} folder the folder of the tests, from the working directory
 * @param {string[]} files the tests, and what has to be loaded before them
 * @returns {Promise<() => Test[]>}
 */
export async function bundleTests(folder, files) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    define: { 'import.meta.dirname': JSON.stringify(folder) },
    logLevel: 'error',
  });
  const packages = await loadPackages(metafile);
  const evaluate = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module']);
  return () => {
    tests = [];
    evaluate((/** @type {string} */ name) => packages.get(name), {});
    return tests;
  };
}

/** @param {import('esbuild').Metafile} metafile */
async function loadPackages({ outputs }) {
  const names = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const loaded = [...new Set(names)].map(async (name) => {
    const found = name === 'vitest' ? { test, describe, expect: await loadExpect() } : await import(name);
    return /** @type {const} */ ([name, found]);
  });
  return new Map(await Promise.all(loaded));
}

/** Vitest's own `expect`, which that package hands out only inside its workers. */
async function loadExpect() {
  const own = await import('@vitest/expect');
  for (const plugin of [own.JestExtend, own.JestChaiExpect, own.JestAsymmetricMatchers]) own.chai.use(plugin);
  const { expect } = own.chai;
  // Vitest adds them the same way.
  Object.assign(expect, Reflect.get(globalThis, own.ASYMMETRIC_MATCHERS_OBJECT));
  Reflect.get(expect, 'extend').call(expect, expect, own.customMatchers);
  return expect;
}
