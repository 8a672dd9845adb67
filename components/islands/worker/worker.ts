import { enableNavigationPreload } from 'serwist';
import * as cacheNames from './cache-names';
import { keepShown, keepSite } from './keep';
import { keepSaved } from './keep-saved';
import type { WorkerScope } from './scope';
import { strategyFor } from './strategies';
import type { Told } from './told';

declare const self: WorkerScope;

/** One after the other: two tabs may tell the same at once. */
let work: Promise<unknown> = Promise.resolve();

self.addEventListener('install', (event) => event.waitUntil(keepSite()));
// Whichever build a page is of, all that it needs is kept under names of its own: the new worker may take over at once.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = strategyFor(request);
  if (strategy) event.respondWith(strategy.handle({ event, request }));
});
self.addEventListener('message', (event) => {
  const told = event.data as Told;
  // Without a network it is done when the next page is shown.
  work = work
    .then(() => keepShown(told))
    .then(() => keepSaved(told.saved))
    .catch(() => {});
  event.waitUntil(work);
});

async function takeOver() {
  const ours: string[] = Object.values(cacheNames);
  for (const name of await caches.keys())
    if (name.startsWith('dateline-') && !ours.includes(name)) await caches.delete(name);
  enableNavigationPreload();
  await self.clients.claim();
}
