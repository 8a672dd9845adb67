import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserCode } from '../../../components/browser-code';
import { archive, holdArchive } from '../../archive/archive';
import { everyForward, everyId } from '../../archive/every-story';
import { answerer } from '../../serve/answerer';
import { openNext } from '../../serve/ask-next';
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
  // `next.config.mjs` hears it.
  process.env.KEEPS_PAGES = 'no';
  // Next makes a page anew, whatever it kept of it, for those who know this build's secret.
  const { preview } = JSON.parse(readFileSync(join(buildDir, 'prerender-manifest.json'), 'utf8'));
  const fresh = { 'x-prerender-revalidate': preview.previewModeId as string };
  const next = await openNext(process.cwd(), new URL(origin), fresh);
  const find = answerer(next.ask);
  const code = await browserCode();
  const always = securityHeaders(origin, code.inlineSources);
  const policy = always['Content-Security-Policy'] ?? '';

  const edition = JSON.stringify([readFileSync(join(buildDir, 'BUILD_ID'), 'utf8'), base]);
  const { before, files } = readManifest(output, edition);
  const starts = [
    ...builtAddresses(buildDir, base),
    ...[...code.modules.keys()].map((name) => `/islands/${name}`),
  ];
  const how = { find, witness, output, origin, base, policy, before: before.kept, tell };
  const copied = await copyFrom(starts, how);

  const others: string[] = [];
  const put = async (path: string, type: string, text: string | Buffer) => {
    await output.write(path, type, Buffer.from(text));
    others.push(path);
  };
  const lost = await find(nowhere);
  const page = pageOf('text/html', lost.body.toString(), nowhere, how);
  await put('404.html', 'text/html', page);
  const redirects = [
    ...everyForward(),
    ...everyId().map(({ id, address }) => ({ forward: `/id/${id}`, address })),
  ];
  for (const { forward, address } of redirects)
    await put(
      fileOf(encodeURI(forward), 'text/html'),
      'text/html',
      leadingPage(encodeURI(address), base, origin),
    );
  await put('_redirects', 'application/octet-stream', redirectsFile(redirects, base));
  await put('_headers', 'application/octet-stream', headersFile(base, always));
  await put('nginx.conf', 'application/octet-stream', nginxFile(base, always));
  if (copied.made > 0 || before.others.length === 0)
    for await (const { path, content } of searchFiles()) await put(path, 'application/octet-stream', content);
  else others.push(...before.others.filter((path) => path.startsWith('pagefind/')));

  const { written } = output;
  const now = new Set([...[...copied.kept.values()].map(({ path }) => path), ...others]);
  for (const path of [...files, ...output.unfinished]) if (!now.has(path)) output.remove(path);
  await writeManifest(output, { edition, kept: copied.kept, others });
  output.finish();
  await next.close();
  return { ...copied, written, removed: output.removed };
}

/** What a build holds at one address each. Below a path of a host, a service worker could not reach its pages' root. */
function builtAddresses(buildDir: string, base: string): string[] {
  const text = readFileSync(join(buildDir, 'routes-manifest.json'), 'utf8');
  const { staticRoutes } = JSON.parse(text) as { staticRoutes: { page: string }[] };
  const isServers = (page: string) =>
    page.startsWith('/_') || page === '/search/suggest' || (page === '/sw.js' && base !== '');
  return staticRoutes.map(({ page }) => page).filter((page) => !isServers(page));
}
