import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { misused, readOptions } from './command';
import { type Report, scoreOf, survivorsIn } from './mutate/survivors';
import { install } from './npm-install';
import { start, stopInOrder } from './running';

const usage = `npm run mutate -- [lib/archive | FILES]

Changes lib/capture, or lib/archive, or some files of one of them, in one place after the other, and tells which changes
no test of that folder notices, as \`file:line:column\`. Installs Stryker for it, and changes copies, in a folder of its
own that is gone afterwards. Tests of properties are left out: what an invented input happens to find is no rule. So are
those of processes, threads and watching. Exit status 1 where fewer than 90 of 100 changes are noticed.`;

/** The last version that runs on Node 20. */
const version = '9.6.1';
/** What the tests read. */
const needed = [
  'lib',
  '.env',
  'public',
  'content/topics.json',
  'content/2016/06/000_c56f95fd9ba32497.txt',
  'node_modules/@fontsource-variable',
];
/** What no test but those that are left out can hold. */
const beside = ['fill', 'gather', 'gather-thread', 'sheaf', 'watch'].map((name) => `!lib/archive/${name}.ts`);
/** Changes of a hundred that have to be noticed. */
const least = 90;

const { of, files } = readArguments();
stopInOrder();
const folder = mkdtempSync(join(tmpdir(), 'dateline-mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const runner = resolve(import.meta.dirname, 'mutate/runner.mjs');

console.error(`Installing Stryker ${version} …`);
await install(folder, '@stryker-mutator/core', version);
// Without it esbuild takes the default of a package for its default, as vitest does.
rmSync(join(folder, 'package.json'));
for (const path of needed) cpSync(path, join(folder, path), { recursive: true });
writeFileSync(join(folder, 'stryker.config.json'), JSON.stringify(config()));
const env = { ...process.env, TZ: 'UTC', NODE_ENV: 'test' as const, MUTATE_FOLDER: of };
const [status] = await once(
  start(process.execPath, [stryker, 'run'], { cwd: folder, env, stdio: 'inherit' }),
  'close',
);
if (status !== 0) process.exit(2);

const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
const { score, mutants, noticed } = scoreOf(report);
for (const survivor of survivorsIn(report)) console.log(survivor);
console.log(`\n${mutants} changes, ${noticed} noticed: ${score.toFixed(1)} of 100`);
process.exitCode = score < least ? 1 : 0;

function readArguments() {
  const { paths } = readOptions(usage, {}, { paths: true });
  const isKnown = (path: string) =>
    /^lib\/(?:capture|archive)(?:\/|\/.+\.ts)?$/.test(path) && existsSync(path);
  const unknown = paths.find((path) => !isKnown(path));
  if (unknown !== undefined)
    misused(`\`${unknown}\` is neither lib/capture nor lib/archive, nor one of their files.`, usage);
  const folders = new Set(paths.map((path) => path.split('/', 2).join('/')));
  const [of = 'lib/capture', ...others] = folders;
  if (others.length > 0) misused('Either lib/capture is changed or lib/archive, not both at once.', usage);
  return { of, files: paths.filter((path) => path.endsWith('.ts')) };
}

function config() {
  return {
    inPlace: true,
    concurrency: 1,
    plugins: [runner],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    mutate: files.length > 0 ? files : [`${of}/*.ts`, `!${of}/*.{test,fixture}.ts`, ...beside],
    reporters: ['json', 'progress'],
    jsonReporter: { fileName: 'report.json' },
    logLevel: 'warn',
    warnings: { slow: false },
  };
}
