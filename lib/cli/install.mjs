// @ts-check
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/** Installs what `package-lock.json` names and `node_modules` lacks; ends the process when that fails. */
export async function installMissing() {
  if (isInstalled()) return;

  console.log('Installing what package-lock.json names …');
  const status = await run('npm', ['ci', '--include=dev']);
  if (status !== 0) process.exit(status);
}

/** Compares by version and not by time: a clone gives every file the time of its cloning. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json') ?? {}).filter(([path]) => path !== '');
  return (
    installed !== undefined &&
    wanted.every(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      // Optional packages are those of other machines, too.
      return found ? found.version === version && found.integrity === integrity : optional;
    })
  );
}

/**
 * @param {string} path
 * @returns {Record<string, Package> | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
