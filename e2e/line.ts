import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { test } from '@playwright/test';

/** What comes over the line instead of what the site answers. */
export type Instead = (body: Buffer, answer: { status: number; headers: IncomingHttpHeaders }) => Changed;
type Changed = { status?: number; headers?: Record<string, string>; body?: Buffer | string; bytes?: number };

/** The only way from a browser to the site, an origin of its own, that can be cut and can carry something else. */
export type Line = {
  origin: string;
  /** What was asked for, in order. */
  asked: string[];
  cut: () => void;
  mend: () => void;
  /** Changes what comes from addresses that begin so; `bytes` are how many of the body arrive before it breaks off. */
  change: (address: string, instead: Instead) => void;
  close: () => void;
};

/** Tests with a line to the site, of pages that a service worker may keep. */
export const testOnLine = test.extend<{ line: Line }>({
  serviceWorkers: 'allow',
  line: async ({ baseURL }, use) => {
    const line = await layLine(baseURL ?? '');
    await use(line);
    line.close();
  },
});

/** Lays a line to the site that is served at `to`. */
async function layLine(to: string): Promise<Line> {
  const sockets = new Set<Socket>();
  const changes = new Map<string, Instead>();
  const asked: string[] = [];
  let isCut = false;
  const server = createServer((question, response) => {
    asked.push(question.url ?? '');
    const found = [...changes].find(([address]) => question.url?.startsWith(address));
    carry(question, response, to, found?.[1] ?? (() => ({})));
  });
  server.on('connection', (socket) => {
    if (isCut) return socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    return socket;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    cut,
    mend: () => {
      isCut = false;
    },
    change: (address, instead) => changes.set(address, instead),
    close: () => {
      cut();
      server.close();
    },
  };
}

function carry(
  { url, method, headers }: IncomingMessage,
  response: ServerResponse,
  to: string,
  instead: Instead,
) {
  const asked = request(new URL(url ?? '/', to), {
    method: method ?? 'GET',
    // Always the whole answer, as it is: there may be something else to make of it.
    headers: { ...headers, 'accept-encoding': 'identity', 'if-none-match': '' },
  });
  asked.on('response', async (answer) => {
    const chunks = await answer.toArray();
    const whole = Buffer.concat(chunks as Buffer[]);
    const { statusCode: status = 502, headers: own } = answer;
    const changed = instead(whole, { status, headers: own });
    const body = Buffer.from(changed.body ?? whole);
    const kept = { ...own, 'content-length': body.length };
    response.writeHead(changed.status ?? status, { ...kept, ...changed.headers });
    if (changed.bytes === undefined) response.end(body);
    else response.write(body.subarray(0, changed.bytes), () => response.destroy());
  });
  asked.on('error', () => response.destroy());
  asked.end();
}
