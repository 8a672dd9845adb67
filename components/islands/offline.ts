import { savedStories } from './saved-stories';
import type { Told } from './worker/told';
import { workerAddress } from './worker-address';

/** Installs the service worker, and tells it what is read here and what is saved. Resolves once it is there. */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  // `next dev` keeps nothing; and without https there is no service worker.
  if (process.env.NODE_ENV !== 'production' || !serviceWorker) return;
  await serviceWorker.register(workerAddress, { updateViaCache: 'none' });
  const registration = await serviceWorker.ready;
  let shown: string | undefined = location.pathname;
  savedStories.follow(() => {
    registration.active?.postMessage({
      shown,
      pictures: [...document.images].filter((image) => image.naturalWidth).map((image) => image.currentSrc),
      saved: savedStories.get().map(({ address }) => address),
    } satisfies Told);
    shown = undefined;
  });
}
