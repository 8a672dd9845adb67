import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  // A busy machine is slow and not wrong: only a test that hangs runs into the limit, in milliseconds.
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    setupFiles: ['lib/seed.fixture.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
});
