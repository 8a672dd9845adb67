import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { write } from '../capture/dateline';
import { Archive } from './archive';

/** A folder that lives as long as a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A `public/` of its own for a test, with some pictures that hold nothing; returns where it is. */
export function publicOf(...pictures: string[]): string {
  const root = temporaryFolder();
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => cwd.mockRestore());
  const folder = join(root, 'public');
  mkdirSync(folder);
  writeCaptures(folder, Object.fromEntries(pictures.map((picture) => [picture, ''])));
  return folder;
}

/** A captured article, in small. */
export type Told = { headline: string; published: string; text?: string; list?: Listed[] };
type Listed = { id: string; title: string; pic?: string };

/** A capture in the reference form. */
export function captureOf({ headline, published, text = `About ${headline}.`, list = [] }: Told): string {
  const dump = JSON.stringify(list);
  return `${headline}\n\n${headline}\n${write(published)}\n\n${text}\n\n\nstring(${Buffer.byteLength(dump)}) "${dump}"`;
}

/** Writes captures into a folder, by their names. */
export function writeCaptures(folder: string, captures: Record<string, Told | string>): void {
  for (const [name, told] of Object.entries(captures)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof told === 'string' ? told : captureOf(told));
  }
}

/** The archive of some captures, up to date. */
export function archiveOf(captures: Record<string, Told | string>): { archive: Archive; folder: string } {
  const folder = temporaryFolder();
  writeCaptures(folder, captures);
  const archive = new Archive({ folder }, ':memory:');
  archive.refresh();
  return { archive, folder };
}
