// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { build } from './site-build.mjs';
import { demoSite, fillDemo, fillHostile, hostileSite, persianSite } from './sites.mjs';

/** @typedef {{ name: string, run: () => Promise<number>, report?: string }} Step */
/** @typedef {{ name: string, passed: number, failed: number }} Result */

const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
const next = 'node_modules/next/dist/bin/next';
// Captures name no zone: what is read from them may not depend on the machine's.
const zoned = ['lib/capture', 'lib/archive/identity', 'lib/archive/content'];

/**
 * What `npm test` does, in order.
 *
 * @param {string} chromium path of the browser
 * @returns {Step[]}
 */
export function stepsWith(chromium) {
  return [
    { name: 'format and lint', run: () => runNode(['node_modules/@biomejs/biome/bin/biome', 'ci', '.']) },
    { name: 'types of routes', run: () => runNode([next, 'typegen']) },
    // What an earlier run noted may be of types that another build folder had.
    {
      name: 'types',
      run: () => runNode(['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false']),
    },
    unitTests('UTC', []),
    unitTests('America/St_Johns', zoned),
    unitTests('Pacific/Apia', zoned),
    { name: 'build', run: build },
    {
      name: 'build of hostile captures',
      run: async () => (await fillHostile()) || runNode(['lib/cli/build.mjs'], hostileSite),
    },
    {
      name: 'build of invented captures',
      run: async () => (await fillDemo()) || runNode(['lib/cli/build.mjs'], demoSite),
    },
    { name: 'build of Persian captures', run: () => runNode(['lib/cli/build.mjs'], persianSite) },
    browserTests(chromium),
  ];
}

/**
 * Runs a step and counts its tests, or itself when it has none.
 *
 * @param {Step} step
 * @returns {Promise<Result>}
 */
export async function resultOf({ name, run, report }) {
  console.log(`\n── ${name}`);
  const status = await run();
  const { passed, failed } = report ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  return { name, passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} zone
 * @param {string[]} folders
 * @returns {Step}
 */
function unitTests(zone, folders) {
  const report = join(reports, `${zone.replace('/', '-')}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...folders, '--passWithNoTests', '--allowOnly=false', ...output];
  return {
    name: `unit tests, ${zone}`,
    run: () => runNode(['node_modules/vitest/vitest.mjs', ...args], { TZ: zone, NODE_ENV: 'test' }),
    report,
  };
}

/**
 * @param {string} chromium
 * @returns {Step}
 */
function browserTests(chromium) {
  const report = join(reports, 'browser.json');
  const args = ['test', '--forbid-only', '--pass-with-no-tests', '--reporter=list,json'];
  const settings = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  return {
    name: 'browser tests',
    run: () => runNode(['node_modules/@playwright/test/cli.js', ...args], settings),
    report,
  };
}

/** @param {string} path a report of vitest or of playwright */
function readReport(path) {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(path, 'utf8'));
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
