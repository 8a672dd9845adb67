import type { Server } from 'node:http';

/** Milliseconds that answers under way have to be finished. */
const grace = 10_000;

/** Stops accepting, finishes what is under way, then ends the process, at the first signal to do so. */
export function stopOnSignal(server: Server, close: () => Promise<void>) {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => server.closeAllConnections(), grace).unref();
    server.close(async () => {
      await close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
