import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clockAt } from '../capture/wall-clock';
import { site } from '../site';
import { inventHostile } from './invent/hostile';

/** Fills a content folder with every hostile capture there is: those that are kept, and invented ones of this hour. */
const [folder = ''] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
cpSync('lib/capture/hostile', join(folder, 'kept'), { recursive: true });
for (const { path, text } of inventHostile(clockAt(new Date(), site.timeZone))) {
  const file = join(folder, 'invented', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
