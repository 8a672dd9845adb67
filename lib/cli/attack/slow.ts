import { connect } from 'node:net';
import type { Tally } from './tally';
import { crowd, type Target } from './wire';

type Slow = {
  /** What is said at once, and what is said each half second after it. */
  said: string;
  drip?: string;
  /** Whether nothing is read of what comes back, or no more will be said. */
  isDeaf?: true;
  isEnded?: true;
  /** Seconds after which the server is to have given up. */
  limit: number;
};

const get = 'GET / HTTP/1.1\r\nHost: a\r\n';

/** Clients that keep a connection, as SECURITY.md limits them, with five seconds for a busy machine. */
const kinds: Record<string, Slow> = {
  'says nothing': { said: '', limit: 15 },
  'says half a line': { said: 'GET /', limit: 15 },
  'says a header for ever': { said: `${get}A: `, drip: 'a', limit: 15 },
  'says headers for ever': { said: get, drip: 'A: a\r\n', limit: 15 },
  'says a body for ever': { said: `${get}Content-Length: 99999\r\n\r\n`, drip: 'a', limit: 26 },
  'says chunks for ever': { said: `${get}Transfer-Encoding: chunked\r\n\r\n`, drip: '1\r\na\r\n', limit: 26 },
  'says a refused body for ever': {
    said: 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n',
    drip: 'a',
    limit: 26,
  },
  'asks once and stays': { said: `${get}\r\n`, limit: 71 },
  'changes the protocol and stays': { said: `${get}Connection: upgrade\r\nUpgrade: a\r\n\r\n`, limit: 71 },
  'opens a tunnel and stays': {
    said: 'CONNECT a:1 HTTP/1.1\r\n\r\n',
    drip: 'a',
    limit: 66,
  },
  'closes its half': { said: get, isEnded: true, limit: 15 },
  'asks and does not listen': { said: `${get}\r\n`.repeat(10), isDeaf: true, limit: 71 },
  'asks for more and does not listen': { said: `${get}\r\n`.repeat(4_000), isDeaf: true, limit: 71 },
};

/** Holds connections of every kind, so many of each, and measures when the server lets go of them. */
export async function holdConnections(target: Target, each: number, tally: Tally): Promise<void> {
  const slow = Object.entries(kinds).flatMap(([name, kind]) =>
    Array<[string, Slow]>(each).fill([name, kind]),
  );
  let slowest = 0;
  await crowd(slow, slow.length, async ([name, kind]) => {
    const seconds = await heldFor(target, kind);
    tally.add('closed', name);
    slowest = Math.max(slowest, seconds);
    if (seconds > kind.limit) tally.fail(`holds its connection after ${kind.limit} s`, `who ${name}`);
  });
  tally.note = `${slow.length} at once, the last let go after ${slowest.toFixed(1)} s`;
}

function heldFor({ port }: Target, { said, drip, isDeaf, isEnded, limit }: Slow): Promise<number> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1', () => (isEnded ? socket.end(said) : socket.write(said)));
  socket.on('error', () => {});
  if (!isDeaf) socket.resume();
  const dripping = drip ? setInterval(() => socket.write(drip), 500) : undefined;
  // Who does not listen does not hear either that the connection is closed.
  const listening = isDeaf ? setTimeout(() => socket.resume(), (limit - 2) * 1_000) : undefined;
  return new Promise((resolve) => {
    const end = () => {
      for (const timer of [dripping, listening, patience]) clearTimeout(timer);
      socket.destroy();
      resolve((performance.now() - began) / 1_000);
    };
    const patience = setTimeout(end, (limit + 1) * 1_000);
    socket.on('close', end);
  });
}
