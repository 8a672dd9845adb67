import { archive } from '@/lib/archive/archive';

/** Hears when the archive changed, milliseconds since 1970. */
type Listener = (changed: number) => void;

// Next bundles this module once for each route, and anew when it is edited: there is one watch for the process.
declare global {
  var datelineWatch:
    | { listeners: Set<Listener>; timer: NodeJS.Timeout | undefined; changed: number }
    | undefined;
}

/** The least pause between two looks at the files, milliseconds; a long look is followed by a longer one. */
const pause = 30;

/** Looks at the captures as long as somebody listens. Returns how to stop listening. */
export function watchCaptures(listener: Listener): () => void {
  globalThis.datelineWatch ??= { listeners: new Set(), timer: undefined, changed: 0 };
  const watch = globalThis.datelineWatch;
  watch.listeners.add(listener);
  watch.timer ??= setTimeout(look, 0);
  if (watch.changed > 0) listener(watch.changed);

  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    clearTimeout(watch.timer);
    watch.timer = undefined;
  };
}

function look() {
  const watch = globalThis.datelineWatch;
  if (!watch) return;

  const began = Date.now();
  const changed = lastChange();
  // Set before anybody hears of it: a listener that fails, or stops, ends no other's watch.
  watch.timer = setTimeout(look, Math.max(pause, 2 * (Date.now() - began)));
  if (changed === 0 || changed === watch.changed) return;
  watch.changed = changed;
  for (const listener of watch.listeners) listener(changed);
}

function lastChange() {
  try {
    return archive().changed;
  } catch {
    // The folder is being moved, say: a page that is asked for tells what is wrong.
    return 0;
  }
}
