import { onTestFinished } from 'vitest';
import { archiveOf, type Told } from '../archive/archive.fixture';

/** Has the desk be that of some captures, as long as a test lasts; returns their folder. */
export function openDesk(captures: Record<string, Told | string>): string {
  const { archive, folder } = archiveOf(captures);
  globalThis.datelineArchive = { archive, refreshed: performance.now() };
  onTestFinished(() => {
    globalThis.datelineArchive = undefined;
  });
  return folder;
}
