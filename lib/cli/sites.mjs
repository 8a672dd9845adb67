// @ts-check
import { runNode } from './run.mjs';

/** The settings of the demonstration. Of a build folder, `next build` keeps only the cache. */
export const demoSite = { BUILD_DIR: '.next-demo', CONTENT_DIR: '.next-demo/cache/content' };

/** Those of a second site, made of every hostile capture, that the browser tests read beside the first. */
export const hostileSite = { BUILD_DIR: '.next-hostile', CONTENT_DIR: '.next-hostile/cache/content' };

/** Those of a site in Persian, of captures in three languages, that they read beside the others. */
export const persianSite = {
  BUILD_DIR: '.next-persian',
  CONTENT_DIR: 'e2e/fixtures/persian',
  SITE_LANGUAGE: 'fa',
  SITE_NAME: 'دیت‌لاین',
};

/**
 * Fills the content folder of the demonstration, and returns the exit status.
 *
 * @returns {Promise<number>}
 */
export const fillDemo = () => fill('lib/cli/demo-content.ts', demoSite);

/**
 * Fills that of the hostile site, and returns the exit status.
 *
 * @returns {Promise<number>}
 */
export const fillHostile = () => fill('lib/cli/hostile-content.ts', hostileSite);

/**
 * @param {string} program
 * @param {{ CONTENT_DIR: string }} site
 */
function fill(program, { CONTENT_DIR }) {
  return runNode(['--import', 'tsx', program, CONTENT_DIR]);
}
