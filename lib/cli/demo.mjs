// @ts-check
/** `npm run demo`: serves the site's own captures among 250 invented ones, from a build folder of its own. */
import { installMissing } from './install.mjs';
import { demoSite, fillDemo } from './sites.mjs';

if (process.argv.length > 2) {
  console.error('npm run demo has no options: it serves invented stories beside the captures of content/.');
  process.exit(2);
}
await installMissing();

const status = await fillDemo();
if (status !== 0) process.exit(status);

Object.assign(process.env, demoSite);
await import('./start.mjs');
