// @ts-check
/** `npm start`: installs what is missing, builds when needed, serves. Until the first line it needs nothing but Node. */
import { installMissing } from './install.mjs';
import { runNode } from './run.mjs';

await installMissing();

const { build, isBuilt } = await import('./site-build.mjs');
const status = isBuilt() ? 0 : await build();
// What a server holds takes 60 MB; with more room, V8 lets 300 MB of waste pile up before it looks.
const server = ['--max-old-space-size=256', '--import', 'tsx', 'lib/serve/server.ts'];
process.exitCode = status || (await runNode(server, { NODE_ENV: 'production' }));
