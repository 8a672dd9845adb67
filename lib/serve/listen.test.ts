import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listen } from './listen';

const endpoint = { port: 0, bindAddress: '127.0.0.1' };
const respond: RequestListener = ({ url }, response) => {
  response.end(url === '/large' ? Buffer.alloc(20_000_000) : 'An answer');
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = await listen(respond, {}, endpoint);
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const slow = {
  'sends nothing': { bytes: '' },
  'sends headers without end': { bytes: 'GET / HTTP/1.1\r\nX: ', drip: 'x' },
  'sends a body without end': { bytes: 'GET / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n', drip: 'x' },
  'goes on after its upgrade': {
    bytes: 'GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: a\r\n\r\n',
    drip: 'x',
  },
  'goes on after its tunnel was refused': { bytes: 'CONNECT a:1 HTTP/1.1\r\n\r\n', drip: 'x' },
  'does not hear that its tunnel is refused': { bytes: 'CONNECT a:1 HTTP/1.1\r\n\r\n', isDeaf: true },
  'asks for nothing more': { bytes: 'GET / HTTP/1.1\r\n\r\n' },
  'reads nothing of what it asks for': { bytes: 'GET /large HTTP/1.1\r\n\r\n', isDeaf: true },
};

for (const [name, { bytes, ...how }] of Object.entries(slow)) {
  test(`gives up a connection that ${name}`, { timeout: 30_000 }, async () => {
    const limits = { headersTimeout: 200, requestTimeout: 400, keepAliveTimeout: 300, standstill: 600 };
    const hasty = await listen(respond, {}, endpoint, { ...limits, connectionsCheckingInterval: 50 });
    onTestFinished(() => void hasty.close());
    const accepted = once(hasty, 'connection');
    const socket = connect((hasty.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    const drip = 'drip' in how ? setInterval(() => socket.write(how.drip), 50) : undefined;
    onTestFinished(() => clearInterval(drip));
    if (!('isDeaf' in how)) socket.resume();

    const [held] = (await accepted) as [Socket];
    if (!held.destroyed) await once(held, 'close');
    expect(held.destroyed).toBe(true);
  });
}

test('outlives clients who are gone before they are refused', async () => {
  for (const line of ['CONNECT a:1 HTTP/1.1', 'noise', 'POST / HTTP/1.1']) {
    for (let client = 0; client < 50; client++) {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      socket.write(`${line}\r\n\r\n`, () => setTimeout(() => socket.resetAndDestroy(), client % 4));
      await once(socket, 'close');
    }
  }
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK/);
});

async function answersTo(asked: number) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  const last = 'HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n';
  socket.write('HEAD / HTTP/1.1\r\n\r\n'.repeat(asked - 1) + last);
  return (await text(socket)).match(/^HTTP\/1\.1 200 OK/gm)?.length ?? 0;
}

test('answers ten requests at once on a connection, and cuts off who asks for more', async () => {
  expect(await answersTo(10)).toBe(10);
  expect(await answersTo(1_000)).toBeLessThan(20);
});

test('says what to do when the port is in use', async () => {
  await expect(listen(respond, {}, { ...endpoint, port })).rejects.toThrow(
    `Port ${port} is in use; stop what listens there, or set PORT to another.`,
  );
});
