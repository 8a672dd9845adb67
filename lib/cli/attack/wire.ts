import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

/** The server that is attacked. */
export type Target = { port: number };

/** An answer in full. */
export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** What came back on a connection until it was closed; `seconds` is how long that took, `undefined` where it was not. */
export type Exchange = { statuses: number[]; text: string; seconds: number | undefined };

const host = '127.0.0.1';
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/** Asks as clients do. Rejects where the connection breaks. */
export async function ask(
  { port }: Target,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const sent = request({ host, port, path, method, headers, agent }).end();
  const [answer] = await once(sent, 'response');
  const body = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, body };
}

/**
 * Says something on a connection of its own, word for word, and hears what is said back, for half a minute at most;
 * `isAll` says at once that nothing more will come.
 */
export function exchange({ port }: Target, said: string, isAll = false): Promise<Exchange> {
  const began = performance.now();
  const bytes = Buffer.from(said, 'latin1');
  const socket = connect(port, host, () => (isAll ? socket.end(bytes) : socket.write(bytes)));
  let text = '';
  socket.setEncoding('latin1').on('data', (piece) => {
    text += piece;
  });
  socket.on('error', () => {});
  return new Promise((resolve) => {
    const end = (seconds: number | undefined) => {
      clearTimeout(patience);
      socket.destroy();
      resolve({ statuses: statusesIn(text), text, seconds });
    };
    const patience = setTimeout(() => end(undefined), 30_000);
    socket.on('close', () => end((performance.now() - began) / 1_000));
  });
}

/** Says something on a connection of its own, and breaks it off some milliseconds later. */
export async function abandon({ port }: Target, said: string, milliseconds: number): Promise<void> {
  const socket = connect(port, host, () => socket.write(said));
  socket.on('error', () => {});
  setTimeout(() => socket.resetAndDestroy(), milliseconds);
  await new Promise((resolve) => socket.once('close', resolve));
}

/** Asks for the heads of some addresses, at most ten, on one connection at once; their statuses, in order. */
export async function headsOf(target: Target, paths: readonly string[]): Promise<number[]> {
  const asked = paths.map((path) => `HEAD ${path} HTTP/1.1\r\nHost: ${host}\r\n`);
  return (await exchange(target, `${asked.join('\r\n')}Connection: close\r\n\r\n`)).statuses;
}

const statusesIn = (text: string) =>
  Array.from(text.matchAll(/HTTP\/1\.1 (\d{3}) [\w -]*\r\n/g), ([, status]) => Number(status));

/** Does some work with each of many, so many at once. */
export async function crowd<Each>(
  all: Iterable<Each>,
  atOnce: number,
  work: (each: Each) => Promise<unknown>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
