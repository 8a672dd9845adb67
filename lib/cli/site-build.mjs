// @ts-check
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import env from '@next/env';
import { runNode } from './run.mjs';

const code = [
  'app',
  'components',
  'lib',
  'public',
  'package-lock.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Whether the build folder holds a finished build of the code, the captures and the settings as they are now. */
export function isBuilt() {
  try {
    return readFileSync(record(), 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/**
 * Builds the site and returns the exit status. Only a build that came to its end is on record.
 *
 * @returns {Promise<number>}
 */
export async function build() {
  const wrong = await runNode(['--import', 'tsx', 'lib/cli/settings.ts']);
  if (wrong) return wrong;

  rmSync(record(), { force: true });
  const before = fingerprint();
  const status = await runNode(['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' });
  if (status === 0) writeFileSync(record(), before);
  return status;
}

function settings() {
  return env.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error }).combinedEnv;
}

function record() {
  const { BUILD_DIR = '.next' } = settings();
  return join(BUILD_DIR, 'built-from');
}

function fingerprint() {
  const combinedEnv = settings();
  const set = settingNames().map((name) => `${name}=${combinedEnv[name]}`);
  const { CONTENT_DIR = 'content' } = combinedEnv;
  const files = [...code, resolve(CONTENT_DIR)].flatMap((path) => filesBelow(path)).sort();
  return createHash('sha256')
    .update([...set, ...files].join('\n'))
    .digest('hex');
}

/** `.env` names every setting. Where the server listens is none of a build's business. */
function settingNames() {
  const names = readFileSync('.env', 'utf8').matchAll(/^([A-Z_]+)=/gm);
  return [...names].map(([, name = '']) => name).filter((name) => !/^(PORT|BIND_ADDRESS)$/.test(name));
}

/**
 * Path, size and time of each file. Links below the folder are not followed: they may lead round in circles.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path, read = statSync) {
  const stat = read(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  if (!stat?.isDirectory()) return [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name), lstatSync));
}
