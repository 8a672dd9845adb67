import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';

/** A program that runs, and can be killed and started again. */
export class Program {
  readonly #start: () => ChildProcess;
  #child: ChildProcess;

  /** What it prints goes into a file. */
  constructor(
    program: string,
    args: string[],
    { log, env = {} }: { log: string; env?: Record<string, string> },
  ) {
    this.#start = () => {
      const out = openSync(log, 'a');
      return spawn(program, args, { stdio: ['ignore', out, out], env: { ...process.env, ...env } });
    };
    this.#child = this.#start();
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }

  start(): void {
    this.#child = this.#start();
  }
}

/** Which of some programs this machine lacks. */
export function missingPrograms(programs: string[]): string[] {
  return programs.filter((program) => spawnSync(program, ['-v']).error !== undefined);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until something is so. Throws a sentence where it is not so in time. */
export async function until(what: string, isSo: () => Promise<boolean>, most = 240_000): Promise<number> {
  const began = performance.now();
  while (!(await isSo().catch(() => false))) {
    if (performance.now() - began > most) throw new Error(`${what}: not within ${most} ms`);
    await wait(20);
  }
  return Math.round(performance.now() - began);
}
