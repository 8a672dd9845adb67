import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../archive/archive.fixture';
import { inventCaptures } from './invent/captures';

function generate(...args: string[]) {
  const program = ['--import', 'tsx', 'lib/cli/generate.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('writes each capture into the folder of its month', { timeout: 60_000 }, () => {
  const out = join(temporaryFolder(), 'new');
  const { status, stdout } = generate('--stories', '30', '--out', out);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.txt$/.test(name));

  expect(status).toBe(0);
  expect(stdout).toMatch(/^30 captures written to /);
  expect(files.sort()).toEqual([...inventCaptures({ stories: 30, seed: 1 })].map(({ path }) => path).sort());
  for (const { path, text } of inventCaptures({ stories: 30, seed: 1 })) {
    expect(path).toMatch(/^2016\/\d\d\/\d{3}_[\da-f]{16}\.txt$/);
    expect(readFileSync(join(out, path), 'utf8')).toBe(text);
  }
});

test('writes nothing into a folder that holds other files, and says so', { timeout: 60_000 }, () => {
  const out = temporaryFolder();
  writeFileSync(join(out, 'mine.md'), 'mine');
  const { status, stderr } = generate('--stories', '1', '--out', out);

  expect(status).toBe(1);
  expect(stderr).toBe(`The folder \`${out}\` holds other files; name one that is new or empty.\n`);
  expect(readdirSync(out)).toEqual(['mine.md']);
});

test('leaves nothing half written where it is stopped', { timeout: 60_000 }, async () => {
  const out = temporaryFolder();
  const program = ['--import', 'tsx', 'lib/cli/generate.ts', '--stories', '1000000', '--out', out];
  const child = spawn(process.execPath, program);
  await vi.waitUntil(() => readdirSync(out).length > 0, { timeout: 50_000 });
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');

  expect(status).toBe(130);
  expect(readdirSync(out)).toEqual([]);
});

for (const [args, message] of [
  [[], /^--stories is missing; it may be a whole number from 1 to 10000000/],
  [['--stories', '1e3', '--out', 'x'], /^--stories is `1e3`; it may be/],
  [['--stories', '5', '--out', 'x', '--seed', '4294967296'], /^--seed is `4294967296`; it may be/],
  [['--stories', '5'], /^--out is missing/],
  [['--storys', '5'], /--storys/],
] as const) {
  test(`refuses \`${args.join(' ')}\` with the usage`, { timeout: 60_000 }, () => {
    const { status, stderr } = generate(...args);

    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('npm run generate -- --stories N --out DIR [--seed S]');
  });
}
