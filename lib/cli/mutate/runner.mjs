// @ts-check
import { readdirSync } from 'node:fs';
import { bundleTests } from './test-bundle.mjs';

const folder = 'lib/capture';
/** Tests of single cases: of a property, a changed source may fail by luck alone. */
const isTest = (/** @type {string} */ name) => name.endsWith('.test.ts') && !name.includes('properties');

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

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const tests = readdirSync(folder).filter(isTest);
    const files = tests.map((name) => `${folder}/${name}`);
    this.#load = await bundleTests(folder, ['lib/seed.fixture.ts', ...files]);
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = this.#load().map(({ name, run }, place) => {
      stryker.currentTestId = String(place);
      const began = performance.now();
      const failureMessage = complaintOf(run);
      const status = failureMessage === undefined ? 0 : 1;
      return { id: String(place), name, status, failureMessage, timeSpentMs: performance.now() - began };
    });
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** @param {MutantRun} run */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const { nrOfTests, ...killed } = this.#tryMutant(testFilter && new Set(testFilter));
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
  #tryMutant(filter) {
    let nrOfTests = 0;
    /** @type {import('./test-bundle.mjs').Test[]} */
    let tests = [];
    const unloaded = complaintOf(() => {
      tests = this.#load();
    });
    if (unloaded !== undefined) return { nrOfTests, killedBy: [], failureMessage: unloaded };
    for (const [place, { run }] of tests.entries()) {
      if (filter && !filter.has(String(place))) continue;
      nrOfTests++;
      const failureMessage = complaintOf(run);
      if (failureMessage !== undefined) return { nrOfTests, killedBy: [String(place)], failureMessage };
    }
    return { nrOfTests };
  }
}

/** @param {() => unknown} run */
function complaintOf(run) {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: Runner }];
