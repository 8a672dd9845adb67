import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../archive/archive';
import { listCaptures } from '../../archive/content';
import { timeOf } from '../running';
import { buildSite, writeSite } from './generators';
import type { Ground } from './ground';
import { plainStories } from './plain-stories';
import type { Figure, Row } from './table';

/** Writing the site of a hundred captures for a host of files: the first time, again, and after one change. */
export async function exporting(ground: Ground): Promise<Row[]> {
  const { settings } = await ground.small();
  const content = settings.CONTENT_DIR ?? '';
  const exported = async (what: string) => {
    ground.say(`exporting 100 captures, ${what}`);
    const args = ['--import', 'tsx', 'lib/cli/export.ts', '--out', join(ground.folder, 'export')];
    return timeOf(process.execPath, args, settings);
  };
  const peer = await buildPeers(ground, content);
  const first = await exported('the first time');
  const unchanged = await exported('unchanged');
  addParagraph(content);
  const changed = await exported('one changed');
  const row = (what: string, value: number): Row => ({
    what: `export of 100 captures, ${what}; peers build articles alone`,
    peer: peer.length > 0 ? peer : 'none could be installed',
    ours: { value, unit: 'ms' },
  });
  return [row('the first time', first), row('unchanged', unchanged), row('one changed', changed)];
}

/** They know no other way than to build all of it. */
async function buildPeers(ground: Ground, content: string): Promise<Figure[]> {
  const archive = new Archive({ folder: content }, ':memory:');
  archive.refresh();
  const stories = [...plainStories(archive, Number.MAX_SAFE_INTEGER)];
  archive.close();
  const figures: Figure[] = [];
  for (const site of await ground.generators()) {
    ground.say(`building the same articles with ${site.name}`);
    writeSite(site.generator, site.folder, stories);
    figures.push({ value: await buildSite(site), unit: 'ms', of: site.name });
  }
  return figures;
}

/** Adds a paragraph to a capture. */
export function addParagraph(content: string): void {
  const [capture] = listCaptures({ folder: content });
  const file = join(content, capture?.path ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/\n+string\(/, (end) => `\n\nMore became known later.${end}`),
  );
}
