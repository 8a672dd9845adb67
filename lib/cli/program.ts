import { type ChildProcess, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { end, isRunning, start } from './running';

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
