import { rmSync } from 'node:fs';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder, writeCaptures } from './archive.fixture';

const build = `.next-settings-${process.pid}`;

/** What pages of a build have to take over from the index, in a process with these settings. */
async function effectsWith(settings: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { openArchive } = await import('./archive');
  const { effectsSince, forgetEffects } = await import('./effects');
  const archive = openArchive();
  archive.refresh();
  const { effects } = effectsSince(0, archive);
  forgetEffects(archive);
  archive.close();
  return effects.map(({ kind }) => kind);
}

beforeEach(() => {
  vi.stubEnv('BUILD_DIR', build);
  vi.stubEnv('CONTENT_DIR', temporaryFolder());
  writeCaptures(process.env.CONTENT_DIR ?? '', {});
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(build, { recursive: true, force: true });
  });
});

for (const [name, value, kinds] of [
  ['SITE_NAME', 'The Harbour', ['everything']],
  ['SITE_ORIGIN', 'https://harbour.example', ['everything']],
  ['SITE_LANGUAGE', 'fa', ['everything']],
  ['SOURCE_ADDRESS', 'https://old.example/{id}', ['everything']],
  ['CONTACT_ADDRESS', 'mailto:desk@harbour.example', ['everything']],
  ['PORT', '4000', []],
] as const) {
  test(`a server with another ${name} than its build makes ${kinds.length > 0 ? 'all' : 'no'} pages anew`, async () => {
    await effectsWith({});
    expect(await effectsWith({ [name]: value })).toEqual(kinds);
  });
}
