import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { readOptions } from './command';
import { startServer } from './running';
import { server } from './server.mjs';
import { build, isBuilt } from './site-build.mjs';

const usage = `npm run screenshots

Makes the pictures of the README and of the manifest again, from the site as it is; builds it before, when needed.`;

const article = '/2016/06/28/iran-russia-security-officials-to-discuss-syria';
const light = { colorScheme: 'light' } as const;
const dark = { colorScheme: 'dark' } as const;
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

readOptions(usage, {});
if (!isBuilt() && (await build()) !== 0) process.exit(1);
const settings = { ...server.settings, PORT: '0', BIND_ADDRESS: '127.0.0.1' };
const { origin, stop } = await startServer(server.args, settings);
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
await stop();
