import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeCaptures } from '../archive/archive.fixture';
import { written } from '../capture/capture.fixture';

/** A name that every format has to escape in its own way. */
export const odd = '100%, a:b\nc ](d).txt';

/** A folder with a fault behind other letters and lines, one that loses its article, and one in the topics. */
export function faulty() {
  const folder = temporaryFolder();
  writeCaptures(folder, {
    [odd]: written({ text: 'One\r\ntwo 🙂 three \u202e four.' }),
    'later/no date.txt': written({ dateline: 'Tue Jun 31, 2016 11:11:05' }),
    'fine.txt': written(),
  });
  writeFileSync(join(folder, 'topics.json'), '[\n  { "name": "ISIS" }\n]');
  return folder;
}

/** Runs the check as editors and workflows do. */
export function check(...args: string[]) {
  const program = ['--import', 'tsx', 'lib/cli/check.ts', ...args];
  return spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1e8 });
}
