import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './running';
import { write } from './write';

const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--fetch-retries=1'];

/** Installs an npm package into a folder of its own; throws where that fails, with npm's words as the cause. Returns its version. */
export async function install(folder: string, name: string, range: string): Promise<string> {
  write(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', ...flags, '--prefix', folder, `${name}@${range}`];
  await outputOf('npm', args, { cwd: folder }).catch(({ cause }) => {
    throw new Error(`npm cannot install ${name} here`, { cause });
  });
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
