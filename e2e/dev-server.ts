import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { firstPort } from './ports';

/** `next dev` on a content folder of its own. */
export type DevServer = {
  origin: string;
  folder: string;
  /** How many connections and watched files its processes hold open; 0 where the system does not tell. */
  countOpen: () => number;
  stop: () => Promise<void>;
};

/** How long it may take to start, and to end before it is killed, milliseconds. */
const [longestStart, longestEnd] = [120_000, 5_000];

/** The first port that is none of a built site's. */
const firstDevPort = firstPort + 4;

/**
 * Starts `next dev` as editors do, with a copy of the captures of `content/`. Each `place` has a port and a build folder:
 * of two servers on one build folder, Next ends the second, once it has said that it is ready.
 */
export async function startDevServer(place: 0 | 1): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  cpSync('content', folder, { recursive: true });
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  const port = String(firstDevPort + place);
  const origin = `http://127.0.0.1:${port}`;
  const build = `.next-dev-${port}`;
  // On one that was kept from an earlier run, pages were seen to load again and again.
  rmSync(build, { recursive: true, force: true });
  const settings = { CONTENT_DIR: folder, BUILD_DIR: build, NODE_ENV: 'development' as const };
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', port],
    {
      env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    },
  );
  const pid = server.pid ?? 0;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));

  const stop = async () => {
    signal(pid, 'SIGTERM');
    await Promise.race([ended, pause(longestEnd, undefined, { ref: false })]);
    signal(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const began = Date.now();
  while (!(await answers(origin))) {
    if (server.exitCode === null && Date.now() - began < longestStart) continue;
    await stop();
    throw new Error(`next dev does not answer at ${origin}; its exit code is ${server.exitCode}`);
  }
  return { origin, folder, countOpen: () => familyOf(pid).flatMap(openBy).length, stop };
}

/** To the process and all that it started. */
function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended, as it should.
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/robots.txt`)).ok;
  } catch {
    await pause(200);
    return false;
  }
}

/** A process and those that it started. */
function familyOf(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

/** Connections, and a line for each file that is watched. */
function openBy(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      const watched = readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8').match(/^inotify wd.*$/gm) ?? [];
      const open = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return open.startsWith('socket:') ? [open, ...watched] : watched;
    } catch {
      return [];
    }
  });
}
