// @ts-check
/** `npm run screenshots`: makes the pictures of the README and of the manifest again, from the site as it is. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { build, isBuilt } from './site-build.mjs';

const article = '/2016/06/28/iran-russia-security-officials-to-discuss-syria';
const light = /** @type {const} */ ({ colorScheme: 'light' });
const dark = /** @type {const} */ ({ colorScheme: 'dark' });
const pictures = [
  { file: 'docs/article-desktop.png', path: article, width: 1280, height: 900, look: light },
  { file: 'docs/article-mobile.png', path: article, width: 390, height: 844, look: dark },
  { file: 'public/screenshots/wide.png', path: '/', width: 1280, height: 800, look: light },
  // Twice as dense: browsers show those of a telephone large.
  {
    file: 'public/screenshots/narrow.png',
    path: article,
    width: 390,
    height: 844,
    look: { ...light, deviceScaleFactor: 2 },
  },
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
  args: chromiumFlags,
});
for (const { file, path, width, height, look } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, ...look });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
process.exit();
