import { rmSync } from 'node:fs';
import { freePort } from '../../serve/free-port';
import { type Running, startServer, timeOf } from '../running';
import { server } from '../server.mjs';

/** This site, built of a folder of captures in a build folder of its own. */
export type OurSite = { settings: Record<string, string>; built: number };

/** Builds it as `npm run build` does, from nothing. It is made to be read at any free port; `built` is in milliseconds. */
export async function buildOurs(buildDir: string, content: string): Promise<OurSite> {
  rmSync(buildDir, { recursive: true, force: true });
  const PORT = String(await freePort());
  const settings = {
    BUILD_DIR: buildDir,
    CONTENT_DIR: content,
    SITE_ORIGIN: `http://127.0.0.1:${PORT}`,
    PORT,
    BIND_ADDRESS: '127.0.0.1',
  };
  return { settings, built: await timeOf(process.execPath, ['lib/cli/build.mjs'], settings) };
}

/** Serves it as `npm start` does. */
export function startOurs({ settings }: OurSite): Promise<Running> {
  return startServer(server.args, { ...settings, ...server.settings });
}
