// @ts-check
import { runNode } from './run.mjs';

/** The settings of a second site, made of every hostile capture, that the browser tests read beside the first. */
export const hostileSite = { BUILD_DIR: '.next-hostile', CONTENT_DIR: '.next-hostile/cache/content' };

/**
 * Fills its content folder, and returns the exit status.
 *
 * @returns {Promise<number>}
 */
export function fillHostile() {
  return runNode(['--import', 'tsx', 'lib/cli/hostile-content.ts', hostileSite.CONTENT_DIR]);
}
