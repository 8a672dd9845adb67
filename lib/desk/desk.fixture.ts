import { onTestFinished } from 'vitest';
import { archiveOf, type Told } from '../archive/archive.fixture';

/** Has the desk be that of some captures, as long as a test lasts. */
export function openDesk(captures: Record<string, Told>): void {
  const { archive } = archiveOf(captures);
  globalThis.datelineArchive = { archive, refreshed: performance.now() };
  onTestFinished(() => {
    globalThis.datelineArchive = undefined;
    globalThis.datelineFindings = undefined;
  });
}
