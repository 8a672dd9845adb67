import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll, stopInOrder } from './running';
import { build } from './site-build.mjs';

/**
 * Runs a trial in a temporary folder of its own, and ends this process: with status 1 where the trial throws. However it
 * ends, nothing that it started goes on, and nothing that it wrote is left, but the folder of a trial that failed.
 */
export async function runTrial(
  name: string,
  buildDirs: readonly string[],
  work: (folder: string) => Promise<void>,
): Promise<never> {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  process.on('exit', (status) => {
    for (const path of buildDirs) rmSync(path, { recursive: true, force: true });
    if (status === 1) console.error(`The logs are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  });
  try {
    await work(folder);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  await endAll();
  process.exit();
}

/** Builds the site of a trial: its captures, and pages of so many stories. From then on this process has its settings. */
export async function buildTrial(buildDir: string, content: string, stories: number): Promise<void> {
  Object.assign(process.env, {
    BUILD_DIR: buildDir,
    CONTENT_DIR: content,
    PRERENDER_STORIES: String(stories),
  });
  // Until it is over, a signal to stop is the build's.
  if ((await build()) !== 0) throw new Error('The build failed.');
  stopInOrder();
}
