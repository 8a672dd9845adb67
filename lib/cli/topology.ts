/**
 * `npm run topology`: what compose.yaml describes, as processes on this machine: two servers, their Redis, nginx. Kills
 * each in turn under load, and fails where a request is lost that nginx can repeat, where a capture is not read on both
 * within two seconds, or where the two do not agree in the end.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit, messageOf } from './command';
import { writeInvented } from './invent/write';
import { missingPrograms, type Program, until, wait } from './program';
import { build } from './site-build.mjs';
import { Load } from './topology/load';
import { portsFrom, startProxy, startRedis, startSite } from './topology/site';

/** Milliseconds after which a capture is read everywhere. */
const soon = 2_000;

const missing = missingPrograms(['redis-server', 'nginx']);
if (missing.length > 0)
  exit(`This machine lacks ${missing.join(' and ')}; Debian has packages of these names.`, 1);

const folder = mkdtempSync(join(tmpdir(), 'dateline-topology-'));
// nginx reads and writes there as another user.
chmodSync(folder, 0o755);
const content = join(folder, 'content');
const ports = portsFrom(Number(process.env.TOPOLOGY_PORT ?? 4700));
const programs: Program[] = [];
let drops = 0;
process.on('SIGINT', () => process.exit(1));

try {
  await run();
} catch (error) {
  console.error(messageOf(error), `\nThe logs are in ${folder}.`);
  process.exitCode = 1;
} finally {
  for (const program of programs) await program.kill('SIGTERM');
  for (const port of ports.sites) rmSync(`.next-topology-${port}`, { recursive: true, force: true });
  if (!process.exitCode) rmSync(folder, { recursive: true, force: true });
}

async function run() {
  writeInvented(content, { stories: 60, seed: 1 }, () => {});
  await prepareBuilds();
  const redis = startRedis(ports.redis, folder);
  const [site1, site2] = ports.sites.map((port) => startSite(port, { folder, content, redis: ports.redis }));
  const proxy = startProxy(ports.proxy, ports.sites, folder);
  if (!site1 || !site2) return;
  programs.push(proxy, site1, site2, redis);
  const origins = ports.sites.map(originAt);
  for (const origin of origins) await until(`${origin} is ready`, () => isOk(`${origin}/readyz`));

  const pages = await addressesOn(originAt(ports.proxy));
  const load = new Load(originAt(ports.proxy), pages, 100);
  await dropIn('with all running', origins);

  await site1.kill();
  await dropIn('with one server killed', origins.slice(1));
  site1.start();
  await until('the server is ready again', () => isOk(`${origins[0]}/readyz`));
  await dropIn('with the server back', origins);

  await redis.kill();
  await dropIn('with Redis killed', origins);
  redis.start();
  await wait(2_000);
  await dropIn('with Redis back', origins);

  await load.end();
  console.log(`${load.answered} requests answered through nginx, ${load.failed.length} lost`);
  if (load.failed.length > 0) throw new Error(load.failed.slice(0, 10).join('\n'));
  await assertAgreement(origins, await addressesOn(origins[0] ?? ''));
}

/** Each server has the build folder of a machine of its own. */
async function prepareBuilds() {
  const buildDir = '.next-topology';
  Object.assign(process.env, { BUILD_DIR: buildDir, CONTENT_DIR: content, PRERENDER_STORIES: '10' });
  if (!process.env.TOPOLOGY_BUILT && (await build()) !== 0) throw new Error('The build failed.');
  for (const port of ports.sites) {
    mkdirSync(`.next-topology-${port}`, { recursive: true });
    cpSync(process.env.TOPOLOGY_BUILT ?? buildDir, `.next-topology-${port}`, {
      recursive: true,
      filter: (source) => !/\/cache(?:\/|$)/.test(source),
    });
  }
}

async function dropIn(when: string, origins: string[]) {
  const headline = `Capture number ${++drops} arrives`;
  const text = `${headline}\n\n${headline}\nThu Jun 30, 2016 11:11:0${drops}\n\nIt came ${when}.\n\nMore of it.\n\n\nstring(2) "[]"`;
  writeFileSync(join(content, `drop-${drops}.txt`), text);
  const address = `/2016/06/30/capture-number-${drops}-arrives`;
  const took = await Promise.all(
    origins.map((origin) =>
      until(
        `${origin}${address}, ${when}`,
        async () => (await isOk(origin + address)) && (await names(origin, headline)),
        soon,
      ),
    ),
  );
  await until(`${address} through nginx`, () => isOk(originAt(ports.proxy) + address), soon);
  console.log(`${when}: a capture is read, and on the front page, after ${took.join(' and ')} ms`);
}

async function names(origin: string, headline: string): Promise<boolean> {
  return (await textOf(`${origin}/`)).includes(headline);
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

function originAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function isOk(url: string): Promise<boolean> {
  return (await fetch(url)).status === 200;
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}
