import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CaptureFile, Captures } from './content';
import type { Now } from './held';
import { Sheaf } from './sheaf';
import { Turns } from './turns';
import { readVocabulary } from './vocabulary';

/** What all threads of a gathering know. */
export type Gathering = { captures: Captures; files: CaptureFile[]; now: Now; place: string };

/** What a thread of its own is told. */
export type Task = Gathering & { thread: number; shared: SharedArrayBuffer };

/** Is told now and then how many captures were read so far. */
export type Progress = (read: number) => unknown;

/** Captures of one turn. */
const turnLength = 250;

/** SQLite attaches ten files at most. */
const mostThreads = 8;

export const turnsOf = ({ files }: Gathering, threads: number | SharedArrayBuffer) =>
  new Turns(Math.ceil(files.length / turnLength), threads);

/** Reads captures into sheaves on every core, this thread among them, and returns the files of the sheaves. */
export function gather(
  gathering: Gathering,
  progress?: Progress,
  turns = turnsOf(gathering, Math.min(availableParallelism(), mostThreads)),
): string[] {
  const others = Array.from({ length: turns.threads - 1 }, (_, i) =>
    startThread({ ...gathering, thread: i + 1, shared: turns.shared }),
  );
  gatherSheaf(gathering, turns, 0, progress);
  const finished = turns.wait();
  for (const other of others) void other.terminate();
  if (finished) return finished.map((thread) => sheafOf(gathering, thread));

  // A thread that broke off is no loss: what it took is read here.
  const alone = turnsOf(gathering, 1);
  gatherSheaf(gathering, alone, 0, progress);
  return [sheafOf(gathering, 0)];
}

/** Reads the captures of a thread's turns into its sheaf. One that has none makes no sheaf. */
export function gatherSheaf(gathering: Gathering, turns: Turns, thread: number, progress?: Progress): void {
  const { captures, files, now } = gathering;
  let sheaf: Sheaf | undefined;
  for (const turn of turns.of(thread)) {
    sheaf ??= new Sheaf(sheafOf(gathering, thread), readVocabulary(captures.folder));
    for (const file of files.slice(turn * turnLength, (turn + 1) * turnLength))
      sheaf.add(captures, file, now);
    progress?.(Math.min(files.length, (turn + 1) * turnLength));
  }
  if (!sheaf) return;
  sheaf.close();
  turns.end(thread, true);
}

/** Removes the sheaves that an index took, or was killed before it could. */
export function removeSheaves(place: string): void {
  for (let thread = 0; thread < mostThreads; thread++) rmSync(sheafOf({ place }, thread), { force: true });
}

const sheafOf = ({ place }: Pick<Gathering, 'place'>, thread: number) => `${place}.sheaf-${thread}`;

/** The program of a thread comes from the sources, which Node cannot read without tsx, whatever bundle this runs in. */
const program = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:url').pathToFileURL('lib/archive/gather-thread.ts').href);
})`;

/** Where it cannot start, the others do its work. */
function startThread(task: Task): Worker {
  // What a capture leaves behind is garbage at once: room for more of it would only be filled.
  const resourceLimits = { maxYoungGenerationSizeMb: 16 };
  const thread = new Worker(program, {
    eval: true,
    workerData: task,
    execArgv: [],
    stderr: true,
    resourceLimits,
  });
  thread.on('error', () => {});
  thread.unref();
  return thread;
}
