import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newAnswer } from './answer';
import { securityHeaders } from './headers';
import { listen } from './listen';
import { Overload } from './renders';
import { responder } from './respond';

const page = '<h1>Iran, Russia</h1>'.repeat(50);
const always = securityHeaders('http://localhost:3000', "'sha256-none'");
const find = async (address: string) => {
  if (address === '/overload') throw new Overload('not ready');
  return newAnswer({
    status: address === '/nope' ? 404 : 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: Buffer.from(page),
    lasts: 'briefly',
  });
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = await listen(responder(find, { always }), always, { port: 0, bindAddress: '127.0.0.1' });
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function ask(method: string, headers: Record<string, string> = {}, path = '/') {
  const sent = request({ port, host: '127.0.0.1', method, path, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, body };
}

test('answers with the page, its type, its length and its tag', async () => {
  const { status, headers, body } = await ask('GET');
  expect([status, body.toString()]).toEqual([200, page]);
  expect(headers).toMatchObject({ 'content-length': String(page.length), vary: 'Accept-Encoding' });
  expect(headers.etag).toMatch(/^"[\w-]+"$/);
});

test('compresses for those who understand it', async () => {
  const { headers, body } = await ask('GET', { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(page);
});

test('answers HEAD like GET, without the body', async () => {
  const { status, headers, body } = await ask('HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, String(page.length), 0]);
});

test('sends no page to a reader who has it', async () => {
  const { headers } = await ask('GET');
  const { status, body } = await ask('GET', { 'if-none-match': headers.etag ?? '' });
  expect([status, body.length]).toEqual([304, 0]);
});

test('sends the page again, as it is asked for, where somebody has it in another encoding', async () => {
  const brotli = await ask('GET', { 'accept-encoding': 'br' });
  const { status, body } = await ask('GET', { 'if-none-match': brotli.headers.etag ?? '' });
  expect([status, body.toString()]).toEqual([200, page]);
});

test('knows no page where none is', async () => {
  const { status, headers } = await ask('GET', { 'if-none-match': '*' }, '/nope');
  expect([status, headers.etag]).toEqual([404, undefined]);
});

test('tells who cannot be answered yet to come again, and blames nobody', async () => {
  const { status, headers, body } = await ask('GET', {}, '/overload');
  expect([status, headers['retry-after']]).toEqual([503, '2']);
  expect(body.toString()).toBe('This cannot be answered just now. Try again in a moment.\n');
});

test('says which methods it knows', async () => {
  const { status, headers } = await ask('OPTIONS', { origin: 'https://elsewhere.example' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

for (const [status, bytes] of [
  [200, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [200, 'GET / HTTP/1.0\r\n\r\n'],
  [200, 'GET http://a/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [400, 'GET / HTTP/1.1\r\n\r\n'],
  [400, 'GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n'],
  [400, 'GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n'],
  [414, `GET /${'a'.repeat(12_288)} HTTP/1.1\r\nHost: a\r\n\r\n`],
] as const) {
  test(`answers ${JSON.stringify(bytes.slice(0, 50))} with ${status}`, async () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
}

const requests = {
  'a page': 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'a page that is known': 'GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n',
  'an address that cannot be read': 'GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n',
  'a request without a host': 'GET / HTTP/1.1\r\n\r\n',
  'an unknown method': 'BREW / HTTP/1.1\r\n\r\n',
  'a tunnel': 'CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n',
  noise: 'noise\r\n\r\n',
  'endless headers': `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
};

for (const [name, bytes] of Object.entries(requests)) {
  test(`puts the security headers on the answer to ${name}`, async () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    const answer = await text(socket);
    for (const [header, value] of Object.entries(always)) expect(answer).toContain(`${header}: ${value}\r\n`);
  });
}
