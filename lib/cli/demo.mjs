// @ts-check
/** `npm run demo`: serves the site's own captures among 250 invented ones, from a build folder of its own. */
import { demoSite, fillDemo } from './demo-site.mjs';
import { installMissing } from './install.mjs';

await installMissing();

const status = await fillDemo();
if (status !== 0) process.exit(status);

Object.assign(process.env, demoSite);
await import('./start.mjs');
