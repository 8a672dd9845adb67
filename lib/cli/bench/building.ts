import { join } from 'node:path';
import { Archive } from '../../archive/archive';
import { timed } from '../measure';
import { buildSite, writeSite } from './generators';
import type { Ground } from './ground';
import { plainStories } from './plain-stories';
import type { Figure, Row } from './table';

/** Building the site of all captures, beside building that of a hundred. */
export async function building(ground: Ground): Promise<Row[]> {
  const { built: small } = await ground.small();
  const { built } = await ground.build();
  const plain = await ground.plain();
  const archive = new Archive({ folder: ground.content }, join(ground.folder, 'again.sqlite'));
  const index = timed(() => archive.refresh());
  archive.close();
  const articles = ground.articles().length;
  return [
    {
      what: `\`npm run build\` at ${ground.stories.toLocaleString('en')} captures; at 100 it takes ${(small / 1_000).toFixed(1)} s`,
      plain: { value: plain.built, unit: 'ms', of: `plain Next of ${articles} articles` },
      peer: (await buildWithHugo(ground)) ?? 'no Hugo on this machine',
      budget: {
        text: `that at 100 and the index, ${((small + index) / 1_000).toFixed(1)} s`,
        value: small + index,
      },
      ours: { value: built, unit: 'ms' },
    },
  ];
}

async function buildWithHugo(ground: Ground): Promise<Figure | undefined> {
  const hugo = (await ground.generators()).find(({ generator }) => generator.name === 'Hugo');
  if (!hugo) return undefined;
  ground.say('building all articles with Hugo');
  const folder = join(ground.folder, 'hugo-of-all');
  const every = plainStories(ground.archive(), Number.MAX_SAFE_INTEGER);
  writeSite(hugo.generator, folder, every);
  const value = await buildSite({ ...hugo, folder, root: join(folder, 'site') });
  return { value, unit: 'ms', of: hugo.name };
}
