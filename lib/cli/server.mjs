// @ts-check
/**
 * How Node runs the server. What that holds takes 60 MB; with more room, V8 lets 300 MB of waste pile up before it looks,
 * and glibc keeps for each thread what it once needed.
 */
export const server = {
  args: ['--max-old-space-size=256', '--import', 'tsx', 'lib/serve/server.ts'],
  settings: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
};
