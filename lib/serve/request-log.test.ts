import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { newAnswer } from './answer';
import { listen } from './listen';
import { requestLine } from './request-log';
import { responder } from './respond';

const lines: Record<string, unknown>[] = [];
const find = async (address: string) =>
  newAnswer({
    status: 200,
    headers: { 'Content-Type': 'image/png' },
    body: Buffer.from(`This is at ${address}`),
    lasts: 'briefly',
  });
const hear = (...[request, response, milliseconds]: Parameters<typeof requestLine>) =>
  lines.push(JSON.parse(requestLine(request, response, milliseconds)));
const own = { 'GET /own': async () => ({ status: 200, type: 'text/plain', body: 'ready\n' }) };

const server = await listen(
  responder(find, { always: { A: 'b' }, own, hear }),
  {},
  { port: 0, bindAddress: '' },
);
afterAll(() => server.close());

for (const [asked, status, bytes] of [
  ['GET /2016', 200, 16],
  ['HEAD /2016', 200, 0],
  ['POST /2016', 405, 37],
  ['GET /own', 200, 6],
] as const) {
  test(`tells of ${asked} how many bytes were sent`, async () => {
    const [method, target] = asked.split(' ');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.end(`${asked} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`).resume();
    await once(socket, 'close');

    expect(lines.pop()).toMatchObject({ method, target, status, bytes });
  });
}
