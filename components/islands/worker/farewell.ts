import type { WorkerScope } from './scope';

declare const self: WorkerScope;

// The worker of `next dev`: it takes the place of one that a production build left on the same origin, and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway() {
  for (const name of await caches.keys()) if (name.startsWith('dateline-')) await caches.delete(name);
  await self.registration.unregister();
}
