import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../invent/random';
import type { Newsroom } from '../newsroom/newsroom';
import { indexing, startNode } from '../program';
import type { SiteServer } from '../site-server';
import { wait } from '../wait';

/** What a mishap happens to. `disk` is where the second server's files are, where it is a disk of its own. */
export type Scene = {
  newsroom: Newsroom;
  random: Random;
  content: string;
  first: SiteServer;
  second: SiteServer;
  disk: string | undefined;
  log: string;
};

/** Something that goes wrong, and is over when it returns. */
type Mishap = (scene: Scene) => Promise<void>;

/** Reports are written and taken away for a while, milliseconds. */
export async function stir({ newsroom, random }: Scene, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(100))
    await newsroom.changeAny(random);
}

/** What goes wrong, by its name. */
export const mishaps: Record<string, Mishap> = {
  'a server is killed': async (scene) => {
    await scene.first.kill();
    await stir(scene, scene.random.below(1_000));
    await scene.first.start();
  },
  'a capture is written in two halves': async ({ newsroom, random }) => {
    await newsroom.write(newsroom.any(random), () => wait(random.below(400)));
  },
  'another process indexes and is killed': async ({ first, content, random, log }) => {
    const env = { BUILD_DIR: first.buildDir, CONTENT_DIR: content };
    const indexer = startNode(indexing, { log, env });
    await wait(random.below(1_500));
    await indexer.kill();
  },
  'the index is taken away': async ({ first }) => {
    for (const file of indexFiles(first.buildDir)) rmSync(file, { force: true });
  },
  'the index is overwritten with noise': async ({ first }) => {
    const index = indexFiles(first.buildDir).find((file) => file.endsWith('.sqlite'));
    if (index) writeFileSync(index, noise(statSync(index).size), { flag: 'r+' });
  },
  'the captures are away': ({ newsroom, content }) =>
    newsroom.standing(async () => {
      renameSync(content, `${content}-away`);
      await wait(2_000);
      renameSync(`${content}-away`, content);
    }),
  'another folder of captures takes the place': ({ newsroom, content }) =>
    newsroom.standing(async () => {
      cpSync(content, `${content}-other`, { recursive: true });
      renameSync(content, `${content}-old`);
      renameSync(`${content}-other`, content);
      rmSync(`${content}-old`, { recursive: true });
      await wait(1_000);
    }),
  'pages that were kept are cut short': async ({ first, random }) => {
    await first.kill();
    for (const file of random.pickSome(keptFiles(first.buildDir), 40))
      truncateSync(file, random.below(statSync(file).size + 1));
    await first.start();
  },
};

/** What goes wrong with a disk. */
export const diskMishaps: Record<string, Mishap> = {
  'the disk is full': (scene) =>
    scene.newsroom.standing(async () => {
      const filler = join(scene.disk ?? '', 'filler');
      fill(filler);
      await stir(scene, 3_000);
      rmSync(filler);
    }),
  'a server is started from a disk that cannot be written': async ({ newsroom, second, disk = '' }) => {
    await second.kill();
    mountAgain(disk, 'ro');
    // It may serve what it has, or refuse.
    await newsroom.standing(async () => {
      await second.start().catch(() => {});
      await wait(1_000);
      await second.kill();
    });
    mountAgain(disk, 'rw');
    await second.start();
  },
};

function indexFiles(buildDir: string): string[] {
  const cache = join(buildDir, 'cache');
  return readdirSync(cache)
    .filter((name) => name.startsWith('archive-'))
    .map((name) => join(cache, name));
}

/** What Next keeps of pages and feeds. */
function keptFiles(buildDir: string): string[] {
  const server = join(buildDir, 'server');
  return readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /^(?:app|route-cache)\/.*(?:2016|feed|index|harbour).*\.(?:html|body|rsc|meta)$/.test(name),
    )
    .map((name) => join(server, name));
}

/** Writes until nothing more goes onto the disk. */
function fill(file: string): void {
  const piece = Buffer.alloc(64 * 1_024);
  try {
    for (;;) writeFileSync(file, piece, { flag: 'a' });
  } catch {
    // It is full.
  }
}

function mountAgain(disk: string, how: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, disk], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7_919 + 13) % 251));
