import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test as tested, vi } from 'vitest';
import { temporaryFolder } from '../archive/archive.fixture';
import { freePort } from './free-port';
import RedisPages from './redis-pages.mjs';
import { Replicas } from './replicas';

const patiently = { timeout: 60_000 };

const hasRedis = spawnSync('redis-server', ['-v']).error === undefined;
const test = tested.skipIf(!hasRedis);

let port = 0;
let redis: ChildProcess;

async function startRedis() {
  const where = ['--port', String(port), '--bind', '127.0.0.1'];
  redis = spawn('redis-server', [...where, '--save', '', '--dir', '/tmp']);
  for await (const line of redis.stdout ?? []) if (String(line).includes('Ready to accept')) break;
}

async function killRedis() {
  redis.kill('SIGKILL');
  await once(redis, 'exit');
}

beforeAll(async () => {
  if (!hasRedis) return;
  port = await freePort();
  await startRedis();
});

afterAll(() => {
  redis?.kill();
});

/** The pages of two servers of one build. */
function servers() {
  const build = temporaryFolder();
  mkdirSync(join(build, 'server'));
  writeFileSync(join(build, 'BUILD_ID'), `build-of-${build}`);
  const context = { serverDistDir: join(build, 'server'), redisUrl: `redis://127.0.0.1:${port}` };
  const one = new RedisPages(context);
  const other = new RedisPages(context);
  return { one, other, context };
}

const front = () => ({
  kind: 'APP_PAGE',
  html: '<h1>Iran</h1>',
  rscData: Buffer.from('rsc'),
  segmentData: new Map([['/_tree', Buffer.from('tree')]]),
  headers: { 'x-next-cache-tags': '_N_T_/layout,_N_T_/' },
});
const context = { cacheControl: { revalidate: false } };

/** A page is kept by one server, as soon as Redis is there, and found by another. */
const keeps = (one: RedisPages, other: RedisPages) =>
  expect
    .poll(async () => {
      await one.set('/front', front(), context);
      return (await other.get('/front'))?.value;
    }, patiently)
    .toEqual(front());

test('a page that one server made is there for the other, whole, until it is renewed', async () => {
  const { one, other } = servers();
  await keeps(one, other);
  expect(await other.get('/nope')).toBeNull();
  expect(await other.get('/front')).toMatchObject(context);

  await other.revalidateTag(['_N_T_/2016']);
  expect(await one.get('/front')).not.toBeNull();
  await other.revalidateTag('_N_T_/');
  expect(await one.get('/front')).toBeNull();
  await one.set('/front', front(), context);
  expect(await other.get('/front')).not.toBeNull();
});

test('while Redis is away there are no pages and nobody waits; when it is back, pages are kept again', async () => {
  const { one, other } = servers();
  await keeps(one, other);
  redis.kill('SIGSTOP');
  const began = performance.now();
  expect(await one.get('/front')).toBeNull();
  await one.revalidateTag('_N_T_/');
  expect(performance.now() - began).toBeLessThan(30_000);
  redis.kill('SIGCONT');
  await killRedis();

  expect(await one.get('/front')).toBeNull();
  await one.set('/front', front(), context);
  await startRedis();
  await keeps(one, other);
});

test('what is renewed before Redis is there, or while it does not answer, is renewed when it does', async () => {
  const { context: build } = servers();
  const start = async () => {
    vi.resetModules();
    const { default: Pages } = await import('./redis-pages.mjs');
    return new Pages(build);
  };
  const before = await start();
  await keeps(before, before);
  const after = await start();
  await after.revalidateTag('_N_T_/');
  expect(await after.get('/front')).toBeNull();
  await expect.poll(() => before.get('/front'), patiently).toBeNull();

  await keeps(before, after);
  redis.kill('SIGSTOP');
  await after.revalidateTag('_N_T_/');
  redis.kill('SIGCONT');
  expect(await after.get('/front')).toBeNull();
  await expect.poll(() => before.get('/front'), patiently).toBeNull();
});

test('a server hears what another one renewed, not what it renewed itself', async () => {
  const heard = { one: 0, other: 0 };
  const url = `redis://127.0.0.1:${port}`;
  const one = new Replicas(url, { renewed: () => heard.one++, missed: () => {} });
  const other = new Replicas(url, { renewed: () => heard.other++, missed: () => {} });
  onTestFinished(() => {
    one.close();
    other.close();
  });
  await expect
    .poll(async () => {
      await one.tell({ everything: false, subjects: ['site'] });
      return heard.other;
    }, patiently)
    .toBeGreaterThan(0);
  expect(heard.one).toBe(0);
});
