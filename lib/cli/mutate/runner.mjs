// @ts-check
import { readdirSync } from 'node:fs';
import { bundleTests } from './test-bundle.mjs';

const folder = process.env.MUTATE_FOLDER ?? '';
/** Tests of single cases in one process: of a property, or a moment, a changed source may fail by luck alone. */
const isTest = (/** @type {string} */ name) =>
  /^(?!watch|fill|many-).*(?<!properties|-processes)\.test\.ts$/.test(name);

/** @typedef {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number }} MutantRun */

/**
 * What Stryker's instrumented sources share with whoever runs them.
 *
 * @type {Record<string, any>}
 */
const stryker = {};
Reflect.set(globalThis, '__stryker__', stryker);

/** Runs tests for Stryker in its own process: a mutant is tried in milliseconds, where vitest takes a second to begin. */
class Runner {
  /** @type {() => import('./test-bundle.mjs').Test[]} */
  #load = () => [];
  /** The places of the tests: what noticed the last change comes first, then the quickest. */
  #order = /** @type {number[]} */ ([]);

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const tests = readdirSync(folder).filter(isTest);
    const files = tests.map((name) => `${folder}/${name}`);
    this.#load = await bundleTests(folder, ['lib/seed.fixture.ts', ...files]);
    this.#order = [...this.#load().keys()];
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const took = /** @type {number[]} */ ([]);
    const tests = [];
    for (const place of this.#order) {
      const id = String(place);
      stryker.currentTestId = undefined;
      // Anew for each: what one leaves to the others, as the words of a language, each of them covers.
      const { name, run } = /** @type {import('./test-bundle.mjs').Test} */ (this.#load()[place]);
      stryker.currentTestId = id;
      const began = performance.now();
      const failureMessage = await complaintOf(run);
      const status = failureMessage === undefined ? 0 : 1;
      took[place] = performance.now() - began;
      tests.push({ id, name, status, failureMessage, timeSpentMs: took[place] });
    }
    stryker.currentTestId = undefined;
    this.#order.sort((a, b) => (took[a] ?? 0) - (took[b] ?? 0));
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** @param {MutantRun} run */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const { nrOfTests, ...killed } = await this.#tryMutant(testFilter && new Set(testFilter));
    if (stryker.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY)) return { status: 'timeout' };
    return killed.failureMessage === undefined
      ? { status: 'survived', nrOfTests }
      : { status: 'killed', nrOfTests, ...killed };
  }

  /**
   * The first test that fails, and why; how many were run.
   *
   * @param {Set<string> | undefined} filter
   */
  async #tryMutant(filter) {
    let nrOfTests = 0;
    /** @type {import('./test-bundle.mjs').Test[]} */
    let tests = [];
    const unloaded = await complaintOf(() => {
      tests = this.#load();
    });
    if (unloaded !== undefined) return { nrOfTests, killedBy: [], failureMessage: unloaded };
    for (const place of this.#order) {
      const test = tests[place];
      if (!test || (filter && !filter.has(String(place)))) continue;
      nrOfTests++;
      const failureMessage = await complaintOf(test.run);
      if (failureMessage === undefined) continue;
      this.#order = [place, ...this.#order.filter((other) => other !== place)];
      return { nrOfTests, killedBy: [String(place)], failureMessage };
    }
    return { nrOfTests };
  }
}

/** @param {() => unknown} run */
async function complaintOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: Runner }];
