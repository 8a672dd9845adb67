import { exit, messageOf } from './command';

/**
 * Says in a sentence what is wrong with the settings, before a build stumbles over it; then brings the index up to
 * date, once for all processes of the build, and forgets what changed before it.
 */
try {
  await import('../site');
  const { openArchive } = await import('../archive/archive');
  const { forgetEffects } = await import('../archive/effects');
  const archive = openArchive();
  archive.refresh();
  forgetEffects(archive);
  archive.close();
} catch (error) {
  exit(messageOf(error), 1);
}
