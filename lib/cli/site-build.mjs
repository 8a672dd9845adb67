// @ts-check
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const servers = /^(PORT|BIND_ADDRESS|PUBLISH_TOKEN|METRICS_TOKEN|REQUEST_LOG|REDIS_URL)$/;

/**
 * Whether the build folder holds a finished build of the code and the settings as they are now. Captures need no build:
 * a server renews the pages of those that changed.
 */
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
  const wrong = await runNode(['--import', 'tsx', 'lib/cli/before-build.ts']);
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
  const files = code.flatMap((path) => filesBelow(path)).sort();
  return createHash('sha256')
    .update([...set, ...files].join('\n'))
    .digest('hex');
}

/** `.env` names every setting. What only the server asks for is none of a build's business. */
function settingNames() {
  const names = readFileSync('.env', 'utf8').matchAll(/^([A-Z_]+)=/gm);
  return [...names].map(([, name = '']) => name).filter((name) => !servers.test(name));
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
