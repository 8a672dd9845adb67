import './settings';
import { randomBytes } from 'node:crypto';
import { freePort } from '../serve/free-port';
import { site } from '../site';
import { type Attack, attacks } from './attack/attacks';
import { type Ground, markOf } from './attack/ground';
import { honestAddresses, honestAnswers } from './attack/honest';
import { holdConnections } from './attack/slow';
import { filesNamed, type Standing, standingOf } from './attack/standing';
import { Tally } from './attack/tally';
import { messageOf, readOptions, seedOf, text, wholeNumber } from './command';
import { headOf, rowOf } from './markdown';
import { endAll, startServer } from './running';
import { server } from './server.mjs';
import { build, isBuilt } from './site-build.mjs';

const usage = `npm run attack -- [--requests N] [--seed S]

Starts the server of the site on a port of this machine, and attacks it: with what is no request, with
tricks on caches, with slow clients, with N addresses at which nothing is, 20,000 unless told, from the
seed S. Exit status 1 where a promise of SECURITY.md is broken: what broke it is printed.`;

/** Slow clients of each kind, who hold their connections all the while. */
const held = 20;
/** Bytes by which the memory of a server may grow that has done such work before. */
const mostGrowth = 96 * 2 ** 20;
/** Bytes of finished answers, as SECURITY.md limits them. */
const mostKept = 32 * 2 ** 20;

const { requests, seed } = readArguments();
const token = randomBytes(16).toString('hex');
const broken: string[] = [];

console.log(`${requests} unknown addresses, seed ${seed}\n`);
try {
  await run(await open());
} catch (error) {
  broken.push(messageOf(error));
}
await endAll();
for (const each of broken) console.error(`broken: ${each}`);
process.exit(broken.length > 0 ? 1 : 0);

async function open(): Promise<Ground> {
  if (!isBuilt() && (await build()) !== 0) throw new Error('The build failed.');
  const target = { port: await freePort() };
  const settings = { PORT: String(target.port), BIND_ADDRESS: '127.0.0.1', METRICS_TOKEN: token };
  await startServer(server.args, { ...server.settings, ...settings });
  return { target, addresses: await honestAddresses(target), requests, seed };
}

async function run(ground: Ground) {
  const { target, addresses } = ground;
  const honest = await honestAnswers(target, addresses);
  // What there is, is made and kept by then, and the server is as large as it gets.
  for (const attack of attacks) await attempt(attack, { ...ground, requests: Math.ceil(requests / 20) });
  const before = await standingOf(target, site.buildDir, token);

  console.log(headOf('attack', 'requests', '2xx', '3xx', '4xx', '503', '5xx', 'no answer', 'seconds'));
  const slow: Attack = { name: 'slow clients', run: (_, tally) => holdConnections(target, held, tally) };
  const holding = attempt(slow, ground).then(tell);
  for (const attack of attacks) tell(await attempt(attack, ground));
  await holding;

  const changed = changesIn(honest, await honestAnswers(target, addresses));
  tellStanding(before, await standingOf(target, site.buildDir, token), changed, honest.size);
}

type Attempt = { name: string; tally: Tally; seconds: number };

async function attempt({ name, run }: Attack, ground: Ground): Promise<Attempt> {
  const tally = new Tally();
  const began = performance.now();
  try {
    await run(ground, tally);
  } catch (error) {
    tally.fail(`broke off: ${error}`, name);
  }
  broken.push(...tally.broken);
  return { name, tally, seconds: (performance.now() - began) / 1_000 };
}

function tell({ name, tally, seconds }: Attempt) {
  const ends = ['2xx', '3xx', '4xx', '503', '5xx', 'closed'].map((end) => tally.count(end));
  const note = tally.note && `: ${tally.note}`;
  console.log(rowOf(name + note, tally.requests, ...ends, seconds.toFixed(1)));
}

function changesIn(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].filter(([address, print]) => after.get(address) !== print).map(([address]) => address);
}

function tellStanding(before: Standing, after: Standing, changed: string[], answers: number) {
  const left = filesNamed(site.buildDir, markOf({ seed }));
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const promises: [string, string | number, string | number, boolean][] = [
    ['answers that are as before', answers, answers - changed.length, changed.length === 0],
    ['files in the build folder', before.files, after.files, after.files === before.files],
    ['files of addresses at which nothing is', 0, left.length, left.length === 0],
    ['bytes of the index', before.indexBytes, after.indexBytes, after.indexBytes === before.indexBytes],
    ['finished answers', megabytes(before.kept), megabytes(after.kept), after.kept <= mostKept],
    ['memory', megabytes(before.memory), megabytes(after.memory), after.memory - before.memory < mostGrowth],
  ];
  console.log(`\n${headOf('promise', 'before', 'after')}`);
  for (const [what, ...figures] of promises) {
    const [earlier, later, isKept] = figures;
    console.log(rowOf(what, earlier, later));
    if (!isKept) broken.push(`${what}: ${earlier} before, ${later} after`);
  }
  for (const address of changed) broken.push(`${address} is not answered as before`);
}

function readArguments() {
  const { told } = readOptions(usage, { requests: text, seed: text });
  return {
    requests: wholeNumber(usage, '--requests', told.requests ?? '20000', [0, 1e9]),
    seed: seedOf(usage, told.seed),
  };
}
