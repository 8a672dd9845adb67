import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, startServer, timeOf } from '../running';
import { write } from '../write';
import { plainFiles } from './plain-next-files';
import type { PlainStory } from './plain-stories';

const next = join(process.cwd(), 'node_modules/next/dist/bin/next');

/**
 * Writes the plainest Next application of some articles, and builds it: each at its own address, complete, its related
 * list as `<Link>`s; the last `left` are made when they are first asked for. Returns how long the build took, in
 * milliseconds; throws when it fails.
 *
 * `folder` is made anew. It has to lie inside the project: Turbopack follows no link out of the folder that it works in.
 */
export async function buildPlainNext(folder: string, stories: PlainStory[], left: number): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(plainFiles)) write(join(folder, name), text);
  for (const { address, ...story } of stories)
    write(join(folder, 'stories', `${address}.json`), JSON.stringify(story));
  const addresses = stories.slice(0, stories.length - left).map(({ address }) => address);
  write(join(folder, 'stories/addresses.json'), JSON.stringify(addresses));
  return timeOf(process.execPath, [next, 'build', folder]);
}

/** Serves what was built there with `next start`, on 127.0.0.1 and any free port. */
export function startPlainNext(folder: string): Promise<Running> {
  return startServer([next, 'start', folder, '--hostname', '127.0.0.1', '--port', '0'], {});
}
