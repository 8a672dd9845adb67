import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { timedUntil } from './measure';

/** A server that was started, and how to end it. */
export type Running = { origin: string; stop: () => Promise<void> };

type Settings = Record<string, string>;

const children = new Set<ChildProcess>();
let stopsInOrder = false;
process.on('exit', () => {
  for (const child of children) child.kill();
});

/** From now on a signal to stop ends what runs still before this process; a second one, this process at once. */
export function stopInOrder(): void {
  if (stopsInOrder) return;
  stopsInOrder = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => endAll().finally(() => process.exit(128 + constants.signals[signal])));
}

/** Ends what runs still, and waits until it is gone. */
export async function endAll(): Promise<void> {
  await Promise.all([...children].map((child) => end(child)));
}

/** Starts a program that does not outlive this one. */
export function start(program: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  stopInOrder();
  const child = spawn(program, args, options);
  children.add(child);
  child.once('close', () => children.delete(child)).on('error', () => children.delete(child));
  return child;
}

/** Starts a Node program that prints where it serves, on 127.0.0.1, and waits until it does. */
export async function startServer(args: string[], settings: Settings): Promise<Running> {
  const server = start(process.execPath, args, {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout } = server;
  if (!stdout) throw new Error(`${args.join(' ')} prints nothing`);
  for await (const line of createInterface(stdout)) {
    const origin = /http:\/\/[\w.]+:\d+/.exec(line)?.[0];
    if (!origin) continue;
    // Whatever it prints later is let go by, so that it never waits for a reader.
    stdout.resume();
    return { origin: origin.replace('localhost', '127.0.0.1'), stop: () => end(server) };
  }
  throw new Error(`${args.join(' ')} ended before it served`);
}

/** Ends a program, and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Whether a program that was started has not ended yet. */
export function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** Runs a program to its end and returns what it printed; where it fails, throws, and tells the end of that as the cause. */
export async function outputOf(program: string, args: string[], where: { cwd?: string } & Settings = {}) {
  const { cwd, ...settings } = where;
  const child = start(program, args, { ...(cwd && { cwd }), env: environment(settings) });
  const printed: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout?.on('data', (bytes) => printed.push(bytes));
  child.stderr?.on('data', (bytes) => complaints.push(bytes));
  const [status] = await once(child, 'close');
  const text = Buffer.concat(printed).toString();
  if (status === 0) return text;
  const cause = `${text}\n${Buffer.concat(complaints)}`.trim().slice(-2_000);
  // Of Node's own arguments, none tells what it ran.
  const [what = ''] = args.filter((arg) => !/^(?:-|tsx$)/.test(arg));
  throw new Error(`\`${basename(program)} ${basename(what)}\` ended with status ${status}`, { cause });
}

/** How long a program runs, in milliseconds; throws where it fails. */
export function timeOf(...run: Parameters<typeof outputOf>): Promise<number> {
  return timedUntil(() => outputOf(...run));
}

function environment(settings: Settings) {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings, NODE_ENV: 'production' as const };
}
