type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };

type Events = {
  install: Lasting;
  activate: Lasting;
  fetch: Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void };
  message: Lasting & { data: unknown };
};

/** The global object of a service worker. `lib.webworker` would change the types of the pages' code as well. */
export type WorkerScope = {
  addEventListener: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: ServiceWorkerRegistration;
};
