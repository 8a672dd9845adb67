import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserCode } from '../../../components/browser-code';
import { archive, holdArchive } from '../../archive/archive';
import { everyForward, everyId } from '../../archive/every-story';
import { answerer } from '../../serve/answerer';
import { openNext } from '../../serve/ask-next';
import { staticPages } from '../../serve/built';
import { securityHeaders } from '../../serve/headers';
import { nowhere } from '../../serve/request';
import { site } from '../../site';
import { type Copied, type Copying, copyFrom, pageOf } from './copy';
import { headersFile, leadingPage, nginxFile, redirectsFile } from './hosts';
import { readManifest, writeManifest } from './manifest';
import { fileOf, Output } from './output';
import { searchFiles } from './search';
import { Witness } from './witness';

export type Exported = Copied & { written: number; removed: number };

/** Writes the site of a finished build into a folder, for any host of files, below `base`. */
export async function exportSite(out: string, base: string, tell: Copying['tell']): Promise<Exported> {
  const { origin, buildDir } = site;
  const output = new Output(out);
  archive();
  const witness = new Witness(holdArchive());
  const next = await openFreshNext(buildDir, origin);
  const code = await browserCode();
  const always = securityHeaders(origin, code.inlineSources);
  const policy = always['Content-Security-Policy'] ?? '';

  const edition = JSON.stringify([readFileSync(join(buildDir, 'BUILD_ID'), 'utf8'), base]);
  const { before, files } = readManifest(output, edition);
  const starts = [
    ...builtAddresses(buildDir, base),
    ...[...code.modules.keys()].map((name) => `/islands/${name}`),
  ];
  const how = { find: answerer(next.ask), witness, output, origin, base, policy, before: before.kept, tell };
  const copied = await copyFrom(starts, how);
  // The search knows all stories: where the build is the same and no page is another, it is as it was.
  const search = before.others.filter((path) => path.startsWith('pagefind/'));
  const isSearchLeft =
    before.kept.size > 0 && output.written === 0 && search.every((path) => output.isLeft(path));
  const others: string[] = [];
  for await (const { path, content } of filesBeside(how, always, isSearchLeft)) {
    const type = path.endsWith('.html') ? 'text/html' : 'application/octet-stream';
    await output.write(path, type, Buffer.from(content));
    others.push(path);
  }
  if (isSearchLeft) others.push(...search);

  const now = new Set([...[...copied.kept.values()].map(({ path }) => path), ...others]);
  const { written } = output;
  for (const path of [...files, ...output.unfinished]) if (!now.has(path)) output.remove(path);
  await writeManifest(output, { edition, kept: copied.kept, others });
  output.finish();
  await next.close();
  return { ...copied, written, removed: output.removed };
}

/** Next, as it was built. It makes a page anew, whatever it kept of it, for those who know this build's secret. */
function openFreshNext(buildDir: string, origin: string) {
  // `next.config.mjs` hears it.
  process.env.KEEPS_PAGES = 'no';
  const { preview } = JSON.parse(readFileSync(join(buildDir, 'prerender-manifest.json'), 'utf8'));
  return openNext(process.cwd(), new URL(origin), {
    'x-prerender-revalidate': preview.previewModeId as string,
  });
}

/** What a build holds at one address each. Below a path of a host, a service worker could not reach its pages' root. */
function builtAddresses(buildDir: string, base: string): string[] {
  const isServers = (page: string) =>
    page.startsWith('/_') || page === '/search/suggest' || (page === '/sw.js' && base !== '');
  return staticPages(buildDir).filter((page) => !isServers(page));
}

/** What a host wants beside the addresses of the site; and the search, unless it is left as it was. */
async function* filesBeside(
  how: Copying,
  always: Record<string, string>,
  isSearchLeft: boolean,
): AsyncGenerator<{ path: string; content: string | Buffer }> {
  const { find, base, origin } = how;
  const lost = await find(nowhere);
  yield { path: '404.html', content: pageOf('text/html', lost.body.toString(), nowhere, how) };
  const ids = everyId().map(({ id, address }) => ({ forward: `/id/${id}`, address }));
  const redirects = [...everyForward(), ...ids];
  for (const { forward, address } of redirects) {
    const path = fileOf(encodeURI(forward), 'text/html');
    yield { path, content: leadingPage(encodeURI(address), base, origin) };
  }
  yield { path: '_redirects', content: redirectsFile(redirects, base) };
  yield { path: '_headers', content: headersFile(base, always) };
  yield { path: 'nginx.conf', content: nginxFile(base, always) };
  if (!isSearchLeft) yield* searchFiles();
}
