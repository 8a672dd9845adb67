import './settings';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clockAt } from '../capture/wall-clock';
import { site } from '../site';
import { inventHostile } from './invent/hostile';
import { write } from './write';

/** Fills a content folder with every hostile capture there is: those that are kept, and invented ones of this hour. */
const [folder = ''] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
cpSync('lib/capture/hostile', join(folder, 'kept'), { recursive: true });
for (const { path, text } of inventHostile(clockAt(new Date(), site.timeZone))) {
  write(join(folder, 'invented', path), text);
}
