import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../command';
import { write } from '../write';
import { astro } from './astro';
import { eleventy } from './eleventy';
import { hugo } from './hugo';
import type { PlainStory } from './plain-stories';

/** A generator of static sites: what it wants beside the articles, and how it builds a folder into `site` below it. */
export type Generator = {
  name: string;
  /** Where articles lie, each named by its address; and what they name as their layout. */
  input: string;
  layout?: string;
  files: Record<string, string>;
  /** Makes it ready to build that folder; throws a sentence where this machine cannot. Returns its version. */
  prepare: (folder: string) => Promise<string>;
  /** Returns milliseconds. */
  build: (folder: string) => Promise<number>;
};

/** A site of one, and its pages below `root`. */
export type StaticSite = { generator: Generator; name: string; folder: string; root: string };

/** Those that can be had here, each in a folder of its own, with the plainest site of some articles; `lack` hears of the others. */
export async function prepareGenerators(
  folder: string,
  stories: PlainStory[],
  lack: (name: string, why: string) => void,
): Promise<StaticSite[]> {
  const sites: StaticSite[] = [];
  for (const generator of [hugo, eleventy, astro]) {
    const own = join(folder, generator.name);
    try {
      const name = `${generator.name} ${await generator.prepare(own)}`;
      writeSite(generator, own, stories);
      sites.push({ generator, name, folder: own, root: join(own, 'site') });
    } catch (error) {
      lack(generator.name, messageOf(error));
    }
  }
  return sites;
}

/** Builds a site from nothing, and returns milliseconds. */
export function buildSite({ generator, folder, root }: StaticSite): Promise<number> {
  rmSync(root, { recursive: true, force: true });
  return generator.build(folder);
}

/** Puts some articles in the place of those that a site has. */
export function writeSite(
  { input, layout, files }: Generator,
  folder: string,
  stories: Iterable<PlainStory>,
): void {
  rmSync(join(folder, input), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  for (const { address, headline, published, paragraphs, related } of stories) {
    const front = JSON.stringify({ title: headline, published, related, ...(layout && { layout }) });
    write(join(folder, input, `${address}.md`), `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
}
