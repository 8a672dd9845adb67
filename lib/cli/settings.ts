/** Says in a sentence what is wrong with the settings, before a build stumbles over it. */
import { listCaptures } from '../archive/content';

try {
  const { site } = await import('../site');
  listCaptures({ folder: site.contentDir }).next();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
