import { defineConfig, devices } from '@playwright/test';
import { demoSite } from './lib/cli/demo-site.mjs';
import { hostileSite } from './lib/cli/hostile-site.mjs';

const { CHROMIUM_PATH } = process.env;
const hostile = /hostile\.spec\.ts$/;
const invented = /(crawl|invented|invented-counts)\.spec\.ts$/;
// What a server says, and what holds at widths of its own, is the same on every device.
const onceIsEnough = [hostile, invented, /(server|pages|lean|layout|search)\.spec\.ts$/];

/** The browser tests: the built site, one of hostile captures and one of 500 invented stories, served as `npm start` does. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: '100%',
  // A busy machine is slow and not wrong: milliseconds for a test, and for what it waits for.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: 'http://127.0.0.1:3111',
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [hostile, invented, /touch\.spec\.ts$/],
      use: { ...devices['Desktop Chrome'] },
    },
    {
      name: 'mobile',
      testIgnore: onceIsEnough,
      // At 320 px one device is as good as another.
      grepInvert: /no sideways scroll, at (320 px|200% text)$/,
      use: { ...devices['Pixel 7'] },
    },
    {
      name: 'hostile',
      testMatch: hostile,
      use: { baseURL: 'http://127.0.0.1:3112', viewport: { width: 320, height: 640 } },
    },
    {
      name: 'invented',
      testMatch: invented,
      use: { ...devices['Desktop Chrome'], baseURL: 'http://127.0.0.1:3113' },
    },
  ],
  webServer: [serverAt('3111'), serverAt('3112', hostileSite), serverAt('3113', demoSite)],
});

function serverAt(port: string, settings: Record<string, string> = {}) {
  return {
    command: 'exec node --import tsx lib/serve/server.ts',
    env: { PORT: port, BIND_ADDRESS: '127.0.0.1', NODE_ENV: 'production', ...settings },
    url: `http://127.0.0.1:${port}`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  };
}
