// @ts-check
/** `npm start`: installs what is missing, builds when needed, serves. Until the first line it needs nothing but Node. */
import { installMissing } from './install.mjs';
import { runNode } from './run.mjs';
import { server } from './server.mjs';

await installMissing();

const { build, isBuilt } = await import('./site-build.mjs');
const status = isBuilt() ? 0 : await build();
process.exitCode = status || (await runNode(server.args, server.settings));
