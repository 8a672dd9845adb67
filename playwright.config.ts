import { defineConfig, devices } from '@playwright/test';

const { CHROMIUM_PATH } = process.env;
const origin = 'http://127.0.0.1:3111';

/** The browser tests: the built site, served as `npm start` serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  use: {
    baseURL: origin,
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
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'mobile', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: 'exec node --import tsx lib/serve/server.ts',
    env: { PORT: '3111', BIND_ADDRESS: '127.0.0.1', NODE_ENV: 'production' },
    url: origin,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
