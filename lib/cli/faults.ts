/**
 * `npm run faults`: two servers of one content folder under load, while captures come, change and go and everything
 * that can happen to files and processes happens. Every answer is compared with what the captures say.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../serve/free-port.fixture';
import { anySeed, readOptions, text, wholeNumber } from './command';
import { diskMishaps, mishaps, type Scene, stir } from './faults/mishaps';
import { Newsroom } from './faults/newsroom';
import { Readers } from './faults/readers';
import { Server } from './faults/server';
import { Random } from './invent/random';
import { wait } from './program';
import { build } from './site-build.mjs';

const usage = `npm run faults -- [--minutes N] [--seed S] [--rate R]

Serves 150 reports that are written, changed and taken away, with two servers, to readers who ask R questions a second,
40 unless told, for N minutes, 10 unless told; and lets happen what can happen to files, disks and processes, in an
order that follows from the seed S. Exit status 1 where an answer was not what the captures say. What happens to a
disk needs a small one, which root can make.`;

const { minutes, seed, rate } = readArguments();
const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
const builds = ['.next-faults-1', '.next-faults-2'] as const;
const scene = await prepare();
const { newsroom, random, first, second, disk } = scene;
const happened = new Map<string, number>();

try {
  await Promise.all([first.start(), second.start()]);
  const readers = new Readers(newsroom, [first, second], new Random(seed, 2), rate);
  const possible = Object.entries({ ...mishaps, ...(disk && diskMishaps) });
  const began = Date.now();
  while (Date.now() < began + minutes * 60_000) {
    await stir(scene, 1_500);
    const [name, happen] = random.pick(possible);
    console.log(`${((Date.now() - began) / 1_000).toFixed(1)} s: ${name}`);
    await happen(scene);
    happened.set(name, (happened.get(name) ?? 0) + 1);
  }
  // All that was written last is read, and by nobody changed.
  await wait(6_000);
  await readers.end();
  report(readers);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')]);
  if (disk) spawnSync('umount', [disk]);
  for (const path of builds) rmSync(path, { recursive: true, force: true });
  if (process.exitCode) console.error(`The logs of the servers are in ${folder}.`);
  else rmSync(folder, { recursive: true, force: true });
}

function report({ right, turnedAway, wrong }: Readers) {
  console.log('\n| what happened | times |\n| --- | --- |');
  for (const [name, times] of [...happened].sort()) console.log(`| ${name} | ${times} |`);
  const changed = newsroom.changedByOthers();
  console.log(
    `\n${right} answers as the captures say, ${wrong.length} others; ${turnedAway} readers turned away; seed ${seed}`,
  );
  console.log(`${changed.length} captures changed by anybody but their writer`);
  for (const line of [...wrong.slice(0, 20), ...changed]) console.error(line);
  writeFileSync(join(folder, 'wrong.log'), wrong.join('\n'));
  if (wrong.length > 0 || changed.length > 0) process.exitCode = 1;
}

async function prepare(): Promise<Scene> {
  const content = join(folder, 'content');
  const newsroom = new Newsroom(content, 150);
  Object.assign(process.env, { BUILD_DIR: builds[0], CONTENT_DIR: content, PRERENDER_STORIES: '20' });
  if ((await build()) !== 0) throw new Error('The build failed.');
  mkdirSync(builds[1], { recursive: true });
  const disk = resolve(builds[1]);
  const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]).status === 0;
  if (!hasDisk) console.log('No disk can be made here: nothing happens to one.');
  cpSync(builds[0], builds[1], {
    recursive: true,
    filter: (source) => !/\/(?:cache|trace|types)(?:\/|$)/.test(source),
  });

  const [first, second] = await Promise.all(
    builds.map(
      async (buildDir, i) => new Server(`server ${i + 1}`, await freePort(), { buildDir, content, folder }),
    ),
  );
  if (!first || !second) throw new Error('There are two servers.');
  const log = join(folder, 'indexer.log');
  return {
    newsroom,
    random: new Random(seed, 1),
    content,
    first,
    second,
    disk: hasDisk ? disk : undefined,
    log,
  };
}

function readArguments() {
  const { told } = readOptions(usage, { minutes: text, seed: text, rate: text });
  return {
    minutes: wholeNumber(usage, '--minutes', told.minutes ?? '10', [1, 10_000]),
    seed: wholeNumber(usage, '--seed', told.seed ?? anySeed(), [0, 2 ** 32 - 1]),
    rate: wholeNumber(usage, '--rate', told.rate ?? '40', [1, 10_000]),
  };
}
