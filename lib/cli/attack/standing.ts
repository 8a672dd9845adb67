import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ask, type Target } from './wire';

/** What a server has standing: on its disk, and in its memory, in bytes. */
export type Standing = { files: number; indexBytes: number; memory: number; kept: number };

/** Counts what a server has, whose metrics a token opens. */
export async function standingOf(target: Target, buildDir: string, token: string): Promise<Standing> {
  const names = readdirSync(buildDir, { recursive: true, encoding: 'utf8' });
  const index = names.filter((name) => name.endsWith('.sqlite'));
  const { body } = await ask(target, '/metrics', { headers: { authorization: `Bearer ${token}` } });
  const figure = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(body.toString())?.[1]);
  return {
    files: names.length,
    indexBytes: index.reduce((sum, name) => sum + statSync(join(buildDir, name)).size, 0),
    memory: figure('process_resident_memory_bytes'),
    kept: figure('dateline_kept_bytes'),
  };
}

/** The files below a folder in whose names something stands. */
export function filesNamed(folder: string, mark: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(mark));
}
