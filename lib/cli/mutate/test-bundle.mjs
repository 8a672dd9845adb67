// @ts-check
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/** @typedef {() => unknown} Step */
/** @typedef {{ name: string, run: () => Promise<void> }} Test */

/** Those that were told so far, and what stands around them: names, and what is to be done before and after each. */
let tests = /** @type {Test[]} */ ([]);
const above = /** @type {string[]} */ ([]);
let before = /** @type {Step[]} */ ([]);
let after = /** @type {Step[]} */ ([]);
/** What is to be done when the test that runs has ended. */
const atEnd = /** @type {Step[]} */ ([]);

/** @type {(name: string, run: Step) => void} */
function test(name, run) {
  const [first, last] = [before, after];
  const inOrder = async () => {
    try {
      for (const step of [...first, run]) await step();
    } finally {
      for (const step of [...last, ...atEnd.splice(0).reverse()]) await step();
    }
  };
  tests.push({ name: [...above, name].join(' '), run: inOrder });
}

/** @type {(name: string, run: Step) => void} */
function describe(name, run) {
  above.push(name);
  run();
  above.pop();
}

/** @type {(load: Step) => void} */
function testFile(load) {
  [before, after] = [[], []];
  load();
}

/**
 * Puts tests and all of this project that they import into one function. Each call of it evaluates every module anew
 * and returns the tests, which may then be run one after the other; packages are loaded once.
 *
 * @param {string} folder the folder of the tests, from the working directory
 * @param {string[]} files the tests, and what has to be loaded before them
 * @returns {Promise<() => Test[]>}
 */
export async function bundleTests(folder, files) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: files.map((file) => `testFile(() => require('./${file}'));`).join('\n'),
      resolveDir: '.',
    },
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
  const evaluate = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module', 'testFile']);
  return () => {
    tests = [];
    evaluate((/** @type {string} */ name) => packages.get(name), {}, testFile);
    return tests;
  };
}

/** @param {import('esbuild').Metafile} metafile */
async function loadPackages({ outputs }) {
  const names = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const loaded = [...new Set(names)].map(async (name) => {
    const found = name === 'vitest' ? await loadVitest() : await import(name);
    // So that esbuild takes what is the default of each for its default.
    return /** @type {const} */ ([name, { __esModule: true, ...found }]);
  });
  return new Map(await Promise.all(loaded));
}

/** What tests use of vitest, whose parts it hands out only inside its workers. */
async function loadVitest() {
  const vi = await import('@vitest/spy');
  const own = await import('@vitest/expect');
  for (const plugin of [own.JestExtend, own.JestChaiExpect, own.JestAsymmetricMatchers]) own.chai.use(plugin);
  const { expect } = own.chai;
  // Vitest adds them the same way.
  Object.assign(expect, Reflect.get(globalThis, own.ASYMMETRIC_MATCHERS_OBJECT));
  Reflect.get(expect, 'extend').call(expect, expect, own.customMatchers);
  /** @type {(list: () => Step[]) => (step: Step) => void} */
  const addTo = (list) => (step) => {
    list().push(step);
  };
  const hooks = {
    beforeEach: addTo(() => before),
    afterEach: addTo(() => after),
    onTestFinished: addTo(() => atEnd),
  };
  return { test, describe, expect, vi, ...hooks };
}
