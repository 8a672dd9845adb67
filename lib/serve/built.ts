import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { picturePlace } from '../archive/pictures';

type Routes = { staticRoutes: { page: string }[] };
type Prerendered = { routes: Record<string, unknown> };

/** What there is at these addresses, the archive tells; those with `_` are Next's. */
const ofArchive = /^\/(?:\d{4}|undated\/|topics\/|cards\/(?!site\.png)|sitemaps\/|thumbnails\/|_)/;

/** What a build holds whatever the archive does. */
export type Built = {
  /** Addresses of pages and files that Next makes, each at one address. */
  site: string[];
  /** Whether a path is one of those, a file of the build, or a file that is served as it stands; pictures come and go. */
  isOwn: (path: string) => boolean;
};

/** Reads what the build in a folder holds, and which files stand in the public folder. */
export function readBuilt(buildDir: string, publicDir: string): Built {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(buildDir, name), 'utf8'));
  const { staticRoutes } = read('routes-manifest.json') as Routes;
  const { routes } = read('prerender-manifest.json') as Prerendered;
  const pages = [...staticRoutes.map(({ page }) => page), ...Object.keys(routes)];
  const site = [...new Set(pages)].filter((path) => !ofArchive.test(path));
  const files = filesIn(publicDir, '/').filter((path) => picturePlace(decodeURI(path)) === undefined);
  const own = new Set([...site, ...files, ...filesIn(join(buildDir, 'static'), '/_next/static/')]);
  return { site, isOwn: (path) => own.has(path) };
}

function filesIn(folder: string, at: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // A folder is nothing that is served; Next would look for its name among the years.
  const files = names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  return files.map((name) => at + encodeURI(name.replaceAll('\\', '/')));
}
