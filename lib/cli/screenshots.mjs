// @ts-check
/** `npm run screenshots`: makes the pictures of the README again, from the site as it is. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { build, isBuilt } from './site-build.mjs';

const article = '2016/06/28/iran-russia-security-officials-to-discuss-syria';
const pictures = [
  { file: 'docs/article-desktop.png', width: 1280, height: 900, colorScheme: /** @type {const} */ ('light') },
  { file: 'docs/article-mobile.png', width: 390, height: 844, colorScheme: /** @type {const} */ ('dark') },
];

if (!isBuilt() && (await build()) !== 0) process.exit(1);

const server = spawn(process.execPath, ['--import', 'tsx', 'lib/serve/server.ts'], {
  env: { ...process.env, NODE_ENV: 'production', PORT: '0', BIND_ADDRESS: '127.0.0.1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.on('exit', () => server.kill());

let origin = '';
for await (const line of createInterface(server.stdout)) {
  origin = /http:\S+/.exec(line)?.[0].replace('localhost', '127.0.0.1') ?? '';
  if (origin) break;
}

const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { file, width, height, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${origin}${article}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
process.exit();
