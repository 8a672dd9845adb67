// @ts-check
/** `npm run demo`: serves the site's own captures among 500 invented ones, from a build folder of its own. */
import { installMissing } from './install.mjs';
import { runNode } from './run.mjs';

// Of a build folder, `next build` keeps only the cache.
const content = '.next-demo/cache/content';

await installMissing();

const status = await runNode(['--import', 'tsx', 'lib/cli/demo-content.ts', content]);
if (status !== 0) process.exit(status);

Object.assign(process.env, { BUILD_DIR: '.next-demo', CONTENT_DIR: content });
await import('./start.mjs');
