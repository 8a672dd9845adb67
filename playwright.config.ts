import { defineConfig, devices } from '@playwright/test';
import { firstPort } from './e2e/ports';
import { chromiumFlags } from './lib/cli/chromium.mjs';
import { demoSite, hostileSite, persianSite } from './lib/cli/sites.mjs';

const { CHROMIUM_PATH } = process.env;
/** Ports of the four sites. */
const [sitePort, hostilePort, inventedPort, persianPort] = [0, 1, 2, 3].map((place) =>
  String(firstPort + place),
);
// Each starts `next dev` on a port of its own, behind those of the sites.
const desk = /(preview|desk)\.spec\.ts$/;
const hostile = /hostile\.spec\.ts$/;
const invented = /(crawl|invented|invented-counts)\.spec\.ts$/;
const persian = /persian\.spec\.ts$/;
// What depends on the device: its pointer, its density, its width.
const mobile = /(access|display|listen|media|saved|share)\.spec\.ts$/;

/**
 * The browser tests: the built site, one of hostile captures, one of 250 invented stories and one in Persian, served as
 * `npm start` does; and what editors see, by `next dev`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: '100%',
  // A busy machine is slow and not wrong: milliseconds for a test, and for what it waits for.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // What passes at the second try is told as flaky, and is a fault to be mended.
  retries: 1,
  use: {
    baseURL: originAt(sitePort),
    // What it fetches ahead is no test's business but that of its own.
    serviceWorkers: 'block',
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: chromiumFlags,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [desk, hostile, invented, persian],
      use: { ...devices['Desktop Chrome'] },
    },
    {
      name: 'mobile',
      testMatch: mobile,
      use: { ...devices['Pixel 7'] },
    },
    { name: 'desk', testMatch: desk, use: { ...devices['Desktop Chrome'] } },
    {
      name: 'hostile',
      testMatch: hostile,
      use: { baseURL: originAt(hostilePort), viewport: { width: 320, height: 640 } },
    },
    {
      name: 'invented',
      testMatch: invented,
      use: { ...devices['Desktop Chrome'], baseURL: originAt(inventedPort) },
    },
    {
      name: 'persian',
      testMatch: persian,
      use: { ...devices['Desktop Chrome'], baseURL: originAt(persianPort) },
    },
  ],
  webServer: [
    serverAt(sitePort),
    serverAt(hostilePort, hostileSite),
    serverAt(inventedPort, demoSite),
    serverAt(persianPort, persianSite),
  ],
});

function originAt(port = '') {
  return `http://127.0.0.1:${port}`;
}

function serverAt(port = '', settings: Record<string, string> = {}) {
  return {
    command: 'exec node --import tsx lib/serve/server.ts',
    env: { PORT: port, BIND_ADDRESS: '127.0.0.1', NODE_ENV: 'production', ...settings },
    url: originAt(port),
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  };
}
