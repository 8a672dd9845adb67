import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Running } from '../running';
import { wait } from '../wait';

/** A network: milliseconds there and back, and bits a second, of all connections together. */
export type Network = { roundTrip: number; bits: number };

/**
 * Lays such a network between a browser and the server at `to`. All that the browser fetches goes over it, also what it
 * fetches ahead or in a worker, which its own throttling leaves out.
 */
export async function slowLine(to: string, network: Network): Promise<Running> {
  const sockets = new Set<Socket>();
  const down = paced(network);
  const up = paced(network);
  const server = createServer((near) => {
    const far = connect(Number(new URL(to).port), '127.0.0.1');
    // Opening a connection takes a round trip of its own.
    const opened = wait(network.roundTrip);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => {});
      socket.once('close', () => sockets.delete(socket));
    }
    near.on('data', (bytes) => opened.then(() => up(bytes, () => far.write(bytes))));
    far.on('data', (bytes) => down(bytes, () => near.write(bytes)));
    near.once('close', () => far.destroy());
    far.once('close', () => down(Buffer.alloc(0), () => near.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** Lets bytes through in their order, each when those before it are through and half a round trip is over. */
function paced({ roundTrip, bits }: Network) {
  let free = 0;
  return (bytes: Buffer, pass: () => void) => {
    const now = performance.now();
    free = Math.max(now, free) + (bytes.length * 8_000) / bits;
    setTimeout(pass, free - now + roundTrip / 2);
  };
}
