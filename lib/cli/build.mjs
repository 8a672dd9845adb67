// @ts-check
/** `npm run build`: builds the site, and keeps on record what it was built from. */
import { build } from './site-build.mjs';

process.exitCode = await build();
