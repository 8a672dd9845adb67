// @ts-check
/** `npm run export`: writes the site for a host of files; builds it before, when needed. */
import { runNode } from './run.mjs';
import { build, isBuilt } from './site-build.mjs';

const status = isBuilt() ? 0 : await build();
const args = ['--import', 'tsx', 'lib/cli/export.ts', ...process.argv.slice(2)];
process.exitCode = status || (await runNode(args, { NODE_ENV: 'production' }));
