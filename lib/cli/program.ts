import { type ChildProcess, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { end, isRunning, start } from './bench/running';

/** A program that runs beside this one, and can be killed. */
export class Program {
  readonly #child: ChildProcess;

  /** What it prints goes into a file. */
  constructor(
    program: string,
    args: string[],
    { log, env = {} }: { log: string; env?: Record<string, string> },
  ) {
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
