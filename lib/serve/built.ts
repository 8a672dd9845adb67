import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { picturePlace } from '../archive/pictures';

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
  const { routes } = readJson<{ routes: object }>(buildDir, 'prerender-manifest.json');
  const pages = [...staticPages(buildDir), ...Object.keys(routes)];
  const site = [...new Set(pages)].filter((path) => !ofArchive.test(path));
  const files = filesIn(publicDir, '/').filter((path) => picturePlace(decodeURI(path)) === undefined);
  const own = new Set([...site, ...files, ...filesIn(join(buildDir, 'static'), '/_next/static/')]);
  return { site, isOwn: (path) => own.has(path) };
}

/** The addresses of a build's pages and files that hold no parameter, Next's own among them. */
export function staticPages(buildDir: string): string[] {
  type Routes = { staticRoutes: { page: string }[] };
  const { staticRoutes } = readJson<Routes>(buildDir, 'routes-manifest.json');
  return staticRoutes.map(({ page }) => page);
}

const readJson = <Manifest>(buildDir: string, name: string) =>
  JSON.parse(readFileSync(join(buildDir, name), 'utf8')) as Manifest;

function filesIn(folder: string, at: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // A folder is nothing that is served; Next would look for its name among the years.
  const files = names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  return files.map((name) => at + encodeURI(name.replaceAll('\\', '/')));
}
