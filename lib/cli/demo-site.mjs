// @ts-check
import { runNode } from './run.mjs';

/** The settings of the demonstration. Of a build folder, `next build` keeps only the cache. */
export const demoSite = { BUILD_DIR: '.next-demo', CONTENT_DIR: '.next-demo/cache/content' };

/**
 * Fills its content folder, and returns the exit status.
 *
 * @returns {Promise<number>}
 */
export function fillDemo() {
  return runNode(['--import', 'tsx', 'lib/cli/demo-content.ts', demoSite.CONTENT_DIR]);
}
