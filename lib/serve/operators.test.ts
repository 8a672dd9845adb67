import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newAnswer } from './answer';
import { Answers } from './answers';
import { listen } from './listen';
import { Metrics } from './metrics';
import { operatorRoutes } from './operators';
import { Overload, Renders } from './renders';
import { responder } from './respond';

const token = 'a-token-of-operators';
const state = { isReady: false, published: 0, error: '' };
const metrics = new Metrics(new Answers(() => Promise.reject(new Error('none'))), new Renders());

const routesWith = (publishToken: string, metricsToken: string) =>
  operatorRoutes({
    site: { publishToken, metricsToken },
    metrics,
    isReady: () => state.isReady,
    publish: async () => {
      state.published++;
      if (state.error) return { error: state.error };
      return { everything: false, subjects: ['story /2016/06/28/iran-talks'] };
    },
  });

let server: Server;

beforeAll(async () => {
  const find = async (address: string) => {
    if (address === '/busy') throw new Overload('busy');
    return newAnswer({ status: 404, headers: {}, body: Buffer.from('none'), lasts: 'once' });
  };
  const lines = {
    hear: (_: unknown, { statusCode }: { statusCode: number }) => metrics.answered(statusCode, 1),
  };
  server = await listen(
    responder(find, { always: {}, own: routesWith(token, token), ...lines }),
    {},
    { port: 0, bindAddress: '127.0.0.1' },
  );
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function ask(method: string, path: string, authorization?: string) {
  const { port } = server.address() as AddressInfo;
  const headers = authorization === undefined ? {} : { authorization };
  const [response] = (await once(
    request({ port, host: '127.0.0.1', method, path, headers }).end(),
    'response',
  )) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test('is well as long as it answers, and ready when it says so', async () => {
  expect((await ask('GET', '/healthz')).status).toBe(200);
  expect((await ask('GET', '/readyz')).status).toBe(503);
  state.isReady = true;
  expect((await ask('GET', '/readyz')).status).toBe(200);
  expect((await ask('HEAD', '/readyz')).body).toBe('');
});

for (const authorization of [
  undefined,
  '',
  'Bearer',
  'Bearer another-token-here',
  `Basic ${token}`,
  `Bearer ${token}x`,
]) {
  test(`publishes nothing for those who show \`${authorization}\``, async () => {
    const before = state.published;
    expect((await ask('POST', '/publish', authorization)).status).toBe(401);
    const { status, headers } = await ask('GET', '/metrics', authorization);
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect(state.published).toBe(before);
  });
}

test('publishes for those who know the token, and tells what that changed', async () => {
  const { status, headers, body } = await ask('POST', '/publish', `Bearer ${token}`);
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(JSON.parse(body)).toEqual({
    everything: false,
    subjects: ['story /2016/06/28/iran-talks'],
  });
});

test('says why nothing was published', async () => {
  state.error = 'The content folder cannot be read.';
  const { status, body } = await ask('POST', '/publish', `Bearer ${token}`);
  expect([status, body]).toEqual([503, `Nothing was published: ${state.error}\n`]);
});

for (const [method, path, allowed] of [
  ['DELETE', '/publish', 'POST'],
  ['GET', '/publish', 'POST'],
  ['POST', '/metrics', 'GET, HEAD'],
] as const) {
  test(`says to who asks for ${path} by ${method} what is allowed`, async () => {
    const { status, headers } = await ask(method, path, `Bearer ${token}`);
    expect([status, headers.allow]).toEqual([405, allowed]);
  });
}

test('has no such addresses without a token', () => {
  expect(Object.keys(routesWith('', ''))).toEqual(['GET /healthz', 'GET /readyz']);
});

test('counts what it answers, for Prometheus', async () => {
  await ask('GET', '/nowhere');
  const { headers, body } = await ask('GET', '/metrics', `Bearer ${token}`);
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body).toMatch(/^dateline_requests_total\{status="404"\} \d+$/m);
  expect(body).toContain('process_resident_memory_bytes');
});

test('turns readers away when too many wait, and says when to come again', async () => {
  const { status, headers } = await ask('GET', '/busy');
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '2', 'no-store']);
});

test('a probe may ask with a query', async () => {
  expect((await ask('GET', '/healthz?probe=1')).status).toBe(200);
});
