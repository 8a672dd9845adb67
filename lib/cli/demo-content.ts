import './settings';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site';
import { writeInvented } from './invent/write';

/** Fills the content folder of `npm run demo`: the site's own captures as they are now, and 250 invented ones, once. */
const [folder = ''] = process.argv.slice(2);
const own = join(folder, 'own');
const invented = join(folder, 'invented');
const part = `${folder}.part`;

mkdirSync(folder, { recursive: true });
rmSync(own, { recursive: true, force: true });
// With their times: captures that are unchanged need no new build.
cpSync(site.contentDir, own, { recursive: true, preserveTimestamps: true });
// Which of the pictures are stand-ins is known by the list of the content folder itself.
const standIns = join(own, 'stand-ins.json');
if (existsSync(standIns)) cpSync(standIns, join(folder, 'stand-ins.json'));

if (!existsSync(invented)) {
  rmSync(part, { recursive: true, force: true });
  await writeInvented(part, { stories: 250, seed: 2016 }, () => {});
  renameSync(part, invented);
}
