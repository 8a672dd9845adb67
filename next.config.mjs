// @ts-check

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.BUILD_DIR ?? '.next',
  // Bundled, the first would not find their binaries and their WebAssembly; the last is data that few pages need.
  serverExternalPackages: ['libsql', 'sharp', 'esbuild', 'harfbuzzjs', 'woff2-encoder', 'world-countries'],
  // Every reader gets the metadata in the head, at once: pages carry no script that could move it there.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm test` checks types; a build only builds.
  typescript: { ignoreBuildErrors: true },
  // Without it, Next writes each build folder's types into tsconfig.json.
  experimental: { strictRouteTypes: true },
};
