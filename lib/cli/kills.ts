import { join } from 'node:path';
import { freePort } from '../serve/free-port';
import { readOptions, seedOf, showProgress, text, wholeNumber } from './command';
import { Random } from './invent/random';
import type { Writer } from './kills/writers';
import { headOf, rowOf } from './markdown';
import { Newsroom } from './newsroom/newsroom';
import { buildTrial, runTrial } from './trial';
import { wait } from './wait';

const usage = `npm run kills -- [--times N] [--seed S]

Kills the indexer, the importer, the exporter and the server N times in all, 1,000 unless told, at moments that follow
from the seed S. Exit status 1 where something is then not as if nobody had been killed.`;

/** So often one is killed before it may run to its end. */
const round = 20;

const { times, seed } = readArguments();
const buildDir = '.next-kills';
const random = new Random(seed, 1);

await runTrial('kills', [buildDir], async (folder) => {
  console.log(`seed ${seed}`);
  const content = join(folder, 'content');
  const newsroom = new Newsroom(content, 120);
  await buildTrial(buildDir, content, 20);
  // Only now: it reads the settings.
  const { writersOn } = await import('./kills/writers');
  console.log(`\n${headOf('killed', 'times', 'while it ran', 'not as it should be')}`);
  for (const writer of writersOn({ folder, content, buildDir, newsroom, port: await freePort() }))
    await killAgainAndAgain(writer, newsroom);
  const changed = newsroom.changedByOthers();
  console.log(`\n${changed.length} captures changed by anybody but their writer`);
  if (changed.length > 0) process.exitCode = 1;
});

async function killAgainAndAgain(writer: Writer, newsroom: Newsroom) {
  const wanted = Math.max(1, Math.round(times * writer.share));
  const wrong: string[] = [];
  let hit = 0;
  for (let done = 1; done <= wanted; done++) {
    for (let count = 0; count < 30; count++) await newsroom.changeAny(random);
    const program = writer.start();
    await wait(random.below(writer.within));
    if (program.isRunning) hit++;
    await program.kill();
    if (done % round === 0 || done === wanted) wrong.push(...(await writer.settle()));
    showProgress(`${writer.name}: ${done} of ${wanted}`);
  }
  showProgress('');
  console.log(rowOf(writer.name, wanted, hit, wrong.length));
  for (const line of wrong.slice(0, 10)) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}

function readArguments() {
  const { told } = readOptions(usage, { times: text, seed: text });
  return {
    times: wholeNumber(usage, '--times', told.times ?? '1000', [1, 1_000_000]),
    seed: seedOf(usage, told.seed),
  };
}
