import { type ChildProcess, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { end, isRunning, start } from './running';

/** Where what a program prints goes, and what it is told beside the variables of this process. */
type How = { log: string; env?: Record<string, string> };

/** A program that runs beside this one, and can be killed. */
export class Program {
  readonly #child: ChildProcess;

  constructor(program: string, args: string[], { log, env = {} }: How) {
    const out = openSync(log, 'a');
    this.#child = start(program, args, { stdio: ['ignore', out, out], env: { ...process.env, ...env } });
    closeSync(out);
  }

  get isRunning(): boolean {
    return isRunning(this.#child);
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    return end(this.#child, signal);
  }
}

/** Starts Node with something of this project, in TypeScript. */
export const startNode = (args: string[], how: How): Program =>
  new Program(process.execPath, ['--import', 'tsx', ...args], how);

/** What Node is started with to bring the index up to date, and nothing else. */
export const indexing = [
  '--input-type=module',
  '-e',
  "import { openArchive } from './lib/archive/archive.ts'; openArchive().refresh();",
];

/** Which of some programs this machine lacks. */
export function missingPrograms(programs: string[]): string[] {
  return programs.filter((program) => spawnSync(program, ['-v']).error !== undefined);
}
