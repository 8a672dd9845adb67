// @ts-check
import { fileURLToPath } from 'node:url';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.BUILD_DIR ?? '.next',
  // Bundled, the first would not find their binaries and their WebAssembly; the last is data that few pages need.
  serverExternalPackages: ['libsql', 'sharp', 'esbuild', 'harfbuzzjs', 'woff2-encoder', 'world-countries'],
  // Every reader gets the metadata in the head, at once: pages carry no script that could move it there.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Finished answers are kept in memory by `lib/serve`: what they were made of would take the same room again.
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  // `npm test` checks types; a build only builds.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Without it, Next writes each build folder's types into tsconfig.json.
    strictRouteTypes: true,
    // No style uses the function; for its sake `color-scheme` would be written three times over.
    useLightningcss: true,
    lightningCssFeatures: { exclude: ['light-dark'] },
  },
};

/** Where the desk lies: Next writes into a build what folders stand beside `app/[year]`, those without a page too. */
const deskFolder = '%5Frenew/desk';

/**
 * The desk of editors: routes that no build knows, the code that shows in each page what changed, and `.desk` files that
 * take the places of others.
 *
 * @type {import('next').NextConfig}
 */
const desk = {
  pageExtensions: ['tsx', 'ts', 'desk.tsx', 'desk.ts'],
  turbopack: { resolveExtensions: ['.desk.tsx', '.desk.ts', '.tsx', '.ts', '.mjs', '.js', '.json'] },
  rewrites: async () => [{ source: '/desk/:path*', destination: '/_renew/desk/:path*' }],
  instrumentationClientInject: [`./app/${deskFolder}/live.ts`, `./app/${deskFolder}/drop.ts`],
  // Nobody else may put the desk in a frame and lead an editor's hand.
  headers: async () =>
    ['/desk/:path*', '/_renew/desk/:path*'].map((source) => ({
      source,
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }],
    })),
  logging: { incomingRequests: { ignore: [/^\/desk\/changes/] } },
};

/**
 * Where servers share a Redis, Next's pages are kept there and nowhere else. A build keeps its own in its folder.
 *
 * @type {import('next').NextConfig}
 */
const sharedPages = { cacheHandler: fileURLToPath(new URL('lib/serve/redis-pages.mjs', import.meta.url)) };

/**
 * An export makes each page once, for a file: Next need not write it, and all that its router would want, into the
 * build folder as well.
 *
 * @type {import('next').NextConfig}
 */
const unkeptPages = { experimental: { ...config.experimental, isrFlushToDisk: false } };

/** @param {string} phase */
export default function configFor(phase) {
  if (phase === PHASE_DEVELOPMENT_SERVER) return { ...config, ...desk };
  if (phase !== PHASE_PRODUCTION_SERVER) return config;
  if (process.env.KEEPS_PAGES === 'no') return { ...config, ...unkeptPages };
  return process.env.REDIS_URL ? { ...config, ...sharedPages } : config;
}
