// @ts-check
import { existsSync } from 'node:fs';
import { run, runNode } from './run.mjs';

/** How Chromium is started, as root too: it does nothing by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium for the browser tests, installed when there is none; undefined when that fails. */
export async function findChromium() {
  const found = await existing();
  if (found) return found;

  console.log('Installing Chromium …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  if (!(await existing())) await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return existing();
}

async function existing() {
  const { chromium } = await import('@playwright/test');
  const { CHROMIUM_PATH = '' } = process.env;
  return [CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()].find(existsSync);
}
