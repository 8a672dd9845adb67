import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../serve/free-port';
import { readOptions, seedOf, text, wholeNumber } from './command';
import { diskMishaps, mishaps, type Scene, stir } from './faults/mishaps';
import { Readers } from './faults/readers';
import { Random } from './invent/random';
import { headOf, rowOf } from './markdown';
import { Newsroom } from './newsroom/newsroom';
import { SiteServer } from './site-server';
import { buildTrial, runTrial } from './trial';
import { wait } from './wait';

const usage = `npm run faults -- [--minutes N] [--seed S] [--rate R]

Serves 150 reports that are written, changed and taken away, with two servers, to readers who ask R questions a second,
40 unless told, for N minutes, 10 unless told; and lets happen what can happen to files, disks and processes, in an
order that follows from the seed S. Exit status 1 where an answer was not what the captures say. What happens to a
disk needs a small one, which root can make.`;

const { minutes, seed, rate } = readArguments();
const builds = ['.next-faults-1', '.next-faults-2'] as const;

await runTrial('faults', builds, async (folder) => {
  console.log(`seed ${seed}`);
  const scene = await prepare(folder);
  const { newsroom, first, second } = scene;
  await Promise.all([first.start(), second.start()]);
  const readers = new Readers(newsroom, [first, second], new Random(seed, 2), rate);
  const happened = await letHappen(scene);
  // All that was written last is read, and by nobody changed.
  await wait(6_000);
  await readers.end();
  report(readers, happened, newsroom.changedByOthers());
  writeFileSync(join(folder, 'wrong.log'), readers.wrong.join('\n'));
});

/** Lets one mishap happen after the other, and tells how often each did. */
async function letHappen(scene: Scene): Promise<Map<string, number>> {
  const happened = new Map<string, number>();
  const possible = Object.entries({ ...mishaps, ...(scene.disk && diskMishaps) });
  const began = Date.now();
  while (Date.now() < began + minutes * 60_000) {
    await stir(scene, 1_500);
    const [name, happen] = scene.random.pick(possible);
    console.log(`${((Date.now() - began) / 1_000).toFixed(1)} s: ${name}`);
    await happen(scene);
    happened.set(name, (happened.get(name) ?? 0) + 1);
  }
  return happened;
}

function report({ right, turnedAway, wrong }: Readers, happened: Map<string, number>, changed: string[]) {
  console.log(`\n${headOf('what happened', 'times')}`);
  for (const [name, times] of [...happened].sort()) console.log(rowOf(name, times));
  console.log(
    `\n${right} answers as the captures say, ${wrong.length} others; ${turnedAway} readers turned away`,
  );
  console.log(`${changed.length} captures changed by anybody but their writer`);
  for (const line of [...wrong.slice(0, 20), ...changed]) console.error(line);
  if (wrong.length > 0 || changed.length > 0) process.exitCode = 1;
}

async function prepare(folder: string): Promise<Scene> {
  const content = join(folder, 'content');
  const newsroom = new Newsroom(content, 150);
  await buildTrial(builds[0], content, 20);
  const disk = makeDisk(builds[1]);
  cpSync(builds[0], builds[1], {
    recursive: true,
    filter: (source) => !/\/(?:cache|trace|types)(?:\/|$)/.test(source),
  });

  const servers = builds.map(
    async (buildDir, i) => new SiteServer(`server ${i + 1}`, await freePort(), { buildDir, content, folder }),
  );
  const [first, second] = await Promise.all(servers);
  if (!first || !second) throw new Error('There are two servers.');
  const log = join(folder, 'indexer.log');
  return { newsroom, random: new Random(seed, 1), content, first, second, disk, log };
}

/** Makes a folder a small disk of its own, for as long as this process lasts; `undefined` where that cannot be. */
function makeDisk(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const disk = resolve(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]);
  if (status !== 0) {
    console.log('No disk can be made here: nothing happens to one.');
    return undefined;
  }
  // Before its folder is taken away.
  process.prependListener('exit', () => spawnSync('umount', [disk]));
  return disk;
}

function readArguments() {
  const { told } = readOptions(usage, { minutes: text, seed: text, rate: text });
  return {
    minutes: wholeNumber(usage, '--minutes', told.minutes ?? '10', [1, 10_000]),
    seed: seedOf(usage, told.seed),
    rate: wholeNumber(usage, '--rate', told.rate ?? '40', [1, 10_000]),
  };
}
