import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { site } from '../../site';

/** What the site is made of, from the project's root; captures and builds lie where the settings say. */
const parts = ['app', 'components', 'docs', 'e2e', 'lib', 'node_modules', 'public'];

/** Why a site cannot be exported to a folder; `undefined` where it can. An export would mix with what it is made of. */
export function outFault(out: string): string | undefined {
  const place = realPath(out);
  const taken = [site.contentDir, site.buildDir, ...parts].map(realPath);
  if (taken.some((part) => holds(place, part) || holds(part, place)))
    return `--out is \`${out}\`; it may be a folder apart from captures, pictures, code and builds.`;
  const isFile = !statSync(existing(place)).isDirectory();
  return isFile ? `--out is \`${out}\`, where a file stands; it may be a folder.` : undefined;
}

const holds = (folder: string, path: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** An absolute path without links, also of what is not there yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  const there = existing(whole);
  return join(realpathSync(there), whole.slice(there.length));
}

/** The part of a path that is there. */
function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}
