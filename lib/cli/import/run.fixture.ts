import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesIn } from '../../archive/shelf.fixture';

/** `npm run import` on a content folder of its own. */
export function importing(content: string, ...args: string[]) {
  const build = `.next-import-${process.pid}`;
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DIR: build };
  onTestFinished(() => rmSync(build, { recursive: true, force: true }));
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/import.ts', ...args], { env });
}

/** Runs an import to its end. `input` is what standard input says. */
export async function imported(content: string, args: string[], input = '') {
  const run = importing(content, ...args);
  run.stdin.end(input);
  const said = { stdout: '', stderr: '' };
  run.stdout.on('data', (text) => (said.stdout += text));
  run.stderr.on('data', (text) => (said.stderr += text));
  const status = await new Promise<number | null>((resolve) => run.on('close', resolve));
  return { status, ...said };
}

/** What a content folder holds, but for the moments of import. */
export function contentOf(folder: string): [string, string][] {
  const moment = /"imported": "[^"]+"/;
  return filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8').replace(moment, '')]);
}
