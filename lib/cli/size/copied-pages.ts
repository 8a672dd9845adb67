import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rebase } from '../export/base';
import { namedIn } from '../export/links';

/** A copy of a site that stands below `base` of a host, in a folder. */
export type Copy = { folder: string; base: string; origin: string };

/** Pages that are asked for at once. */
const together = 8;

/** What documents of a copy are, by the ends of their names; other files name nothing. */
const types: [RegExp, string][] = [
  [/^pagefind\/|\/capture\.txt$/, ''],
  [/\.html$/, 'text/html'],
  [/\.css$/, 'text/css'],
  [/\.js$/, 'text/javascript'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.(?:xml|json|txt)$/, 'text/plain'],
];

/** The pages of a copy whose main content is not, byte by byte, that of the served one; and how many there are in all. */
export async function differingPages({
  folder,
  base,
  origin,
}: Copy): Promise<{ pages: number; differing: string[] }> {
  // The search page is answered in another way, and pages that lead on have nothing to read.
  const pages = filesIn(folder)
    .filter((name) => /(?:^|\/)index\.html$/.test(name) && name !== 'search/index.html')
    .map((name) => `/${name.replace(/\/?index\.html$/, '')}`)
    .filter((address) => mainOf(readPage(folder, address)) !== '');
  const below = rebase(base, origin);
  const differing: string[] = [];
  const waiting = pages.values();
  const compare = async () => {
    for (const address of waiting) {
      const served = await (await fetch(origin + encodeURI(address))).text();
      if (mainOf(below('text/html', served)) !== mainOf(readPage(folder, address))) differing.push(address);
    }
  };
  await Promise.all(Array.from({ length: together }, compare));
  return { pages: pages.length, differing };
}

/** The names in a copy that lead nowhere in it; and how many different names there are. */
export function deadNames({ folder, base, origin }: Copy): { names: number; dead: string[] } {
  const files = new Set(filesIn(folder));
  const names = new Map<string, string>();
  for (const file of files) {
    const type = types.find(([ending]) => ending.test(file))?.[1];
    if (!type) continue;
    const address = `${base}/${encodeURI(file.replace(/\/?index\.html$/, ''))}`;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of namedIn(type, text, address, origin)) if (!names.has(name)) names.set(name, file);
  }
  const isThere = (name: string) => {
    const path = decodeURIComponent(name)
      .slice(base.length)
      .replace(/^\/|\/$/g, '');
    return name.startsWith(base) && (files.has(path) || files.has(join(path, 'index.html')));
  };
  const dead = [...names].filter(([name]) => !isThere(name)).map(([name, by]) => `${by} names ${name}`);
  return { names: names.size, dead };
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.\w+$/.test(name) && statSync(join(folder, name)).isFile());
}

const readPage = (folder: string, address: string) =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>') + 1);
