import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../serve/free-port';
import { exit, readOptions } from './command';
import { dropIn, untilFound } from './dropped';
import { writeInvented } from './invent/write';
import { Load } from './load';
import { missingPrograms, type Program } from './program';
import { SiteServer } from './site-server';
import { startProxy, startRedis } from './topology/beside';
import { buildTrial, runTrial } from './trial';
import { until, wait } from './wait';

const usage = `npm run topology

Runs on this machine what compose.yaml describes: two servers, their Redis, nginx. Kills each in turn under load. Exit
status 1 where a request is lost that nginx can repeat, where a capture is not read on both within two seconds, or where
the two do not agree in the end.`;

/** Milliseconds after which a capture is read everywhere. */
const soon = 2_000;

readOptions(usage, {});
const missing = missingPrograms(['redis-server', 'nginx']);
if (missing.length > 0)
  exit(`This machine lacks ${missing.join(' and ')}; Debian has packages of these names.`, 1);

const build = '.next-topology';
/** Each server has the build folder of a machine of its own. */
const copies = [`${build}-1`, `${build}-2`] as const;
let drops = 0;

/** What runs: two servers, the captures that both read, the Redis that they share, and where nginx answers for them. */
type Topology = {
  content: string;
  site1: SiteServer;
  site2: SiteServer;
  proxy: string;
  redis: Program;
  redisAgain: () => Program;
};

await runTrial('topology', [build, ...copies], async (folder) => {
  const topology = await prepare(folder);
  const { site1, site2, proxy, redis, redisAgain } = topology;
  const both = [site1.origin, site2.origin];
  const load = new Load(proxy, await addressesOn(proxy), 100);
  await expectRead(topology, 'with all running', both);

  await site1.kill();
  await expectRead(topology, 'with one server killed', [site2.origin]);
  await site1.start();
  await expectRead(topology, 'with the server back', both);

  await redis.kill();
  await expectRead(topology, 'with Redis killed', both);
  redisAgain();
  await wait(2_000);
  await expectRead(topology, 'with Redis back', both);

  await load.end();
  console.log(`${load.answered} requests answered through nginx, ${load.failed.length} lost`);
  if (load.failed.length > 0) throw new Error(load.failed.slice(0, 10).join('\n'));
  await assertAgreement(both, await addressesOn(site1.origin));
});

async function prepare(folder: string): Promise<Topology> {
  // nginx reads and writes there as another user.
  chmodSync(folder, 0o755);
  const content = join(folder, 'content');
  await writeInvented(content, { stories: 60, seed: 1 }, () => {});
  await buildTrial(build, content, 10);
  for (const copy of copies)
    cpSync(build, copy, { recursive: true, filter: (source) => !/\/cache(?:\/|$)/.test(source) });

  const ports = await Promise.all(Array.from({ length: 4 }, freePort));
  const [port1 = 0, port2 = 0, redisPort = 0, proxyPort = 0] = ports;
  const settings = { content, folder, env: { REDIS_URL: `redis://127.0.0.1:${redisPort}` } };
  const site1 = new SiteServer('site1', port1, { ...settings, buildDir: copies[0] });
  const site2 = new SiteServer('site2', port2, { ...settings, buildDir: copies[1] });
  const redisAgain = () => startRedis(redisPort, folder);
  const redis = redisAgain();
  startProxy(proxyPort, [port1, port2], folder);
  await Promise.all([site1.start(), site2.start()]);
  return { content, site1, site2, proxy: `http://127.0.0.1:${proxyPort}`, redis, redisAgain };
}

async function expectRead({ content, proxy }: Topology, when: string, origins: string[]) {
  // After all that is invented: the front page has the newest day.
  const dropped = dropIn(content, '2016-06-30', ++drops);
  const { story } = dropped;
  const first = { ...dropped, places: [story, '/'] };
  const took = await Promise.all(origins.map((origin) => untilFound(first, origin, soon)));
  await until(`${story} through nginx, ${when}`, () => isOk(proxy + story), soon);
  console.log(`${when}: a capture is read, and on the front page, after ${took.join(' and ')} ms`);
}

async function assertAgreement(origins: string[], addresses: string[]) {
  // An answer may be on its way that was asked for before.
  await wait(1_000);
  for (const address of addresses) {
    const [one, other] = await Promise.all(origins.map((origin) => textOf(origin + address)));
    if (one !== other) throw new Error(`The servers do not agree on ${address}`);
  }
  console.log(`both servers agree on ${addresses.length} addresses`);
}

async function addressesOn(origin: string): Promise<string[]> {
  const front = await textOf(`${origin}/`);
  const links = [...front.matchAll(/href="(\/(?:2016|topics)[^"]*)"/g)].map(([, link = '']) => link);
  return [...new Set(['/', '/feed.xml', '/feed.json', '/sitemap.xml', '/topics', '/2016', ...links])];
}

async function isOk(url: string): Promise<boolean> {
  return (await fetch(url)).status === 200;
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}
