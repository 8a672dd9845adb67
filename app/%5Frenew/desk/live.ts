import { isReactHere } from '@/components/islands/react-here';

/** Runs in every page of `next dev`: when a capture changed, the page is rendered anew in its place. */
declare global {
  interface Window {
    /** Next names its router here, for whoever debugs. */
    next?: { router?: { refresh(): void } };
  }
}

/** When the captures last changed, milliseconds since 1970, and where the story of the page then is, if it still is. */
type Change = { changed: number; place?: string };

/** Up to when the page knows of changes. */
let known = performance.timeOrigin;
let changes: EventSource | undefined;

/** A browser holds six connections to a server: only pages that are seen take one, the others look when they are. */
function listen() {
  changes?.close();
  changes = undefined;
  if (document.visibilityState === 'hidden') return;

  changes = new EventSource(`/desk/changes?at=${encodeURIComponent(location.pathname)}`);
  changes.addEventListener('message', ({ data }) => show(JSON.parse(data)));
}

/** What the page says in other words is put in place; where another page is to be shown, it is loaded. */
function show(change: Change) {
  const { changed, place } = change;
  if (changed <= known) return;
  // On a busy machine, it comes before Next can do anything about it.
  if (!isReactHere()) return setTimeout(show, 50, change);

  known = changed;
  if (place !== undefined && place !== location.pathname) location.replace(place);
  else if ((place === undefined) !== isMissing()) location.reload();
  else window.next?.router?.refresh();
}

function isMissing() {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded instanceof PerformanceNavigationTiming && loaded.responseStatus === 404;
}

document.addEventListener('visibilitychange', listen);
window.addEventListener('pagehide', () => changes?.close());
window.addEventListener('pageshow', listen);
