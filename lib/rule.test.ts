import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** A folder imports only from itself and from those to its left. */
const order = [
  'lib/site',
  'lib/capture',
  'lib/archive',
  'lib/intake',
  'lib/desk',
  'lib/publish',
  'components',
  'app',
  'lib/serve',
  'lib/cli',
];

/** What one file imports from another of the project. */
type Import = { from: string; to: string; typeOnly: boolean };

function importsOf(file: string, source: string): Import[] {
  const statements = source.matchAll(
    /^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?'(?<path>[^']+)'/gm,
  );
  const dynamic = source.matchAll(/\bimport\((?<type>)'(?<path>[^']+)'\)/g);
  return [...statements, ...dynamic].flatMap(({ groups }) => {
    const path = groups?.path ?? '';
    const to = path.startsWith('@/')
      ? path.slice(2)
      : path.startsWith('.')
        ? normalize(join(dirname(file), path))
        : undefined;
    return to === undefined ? [] : [{ from: file, to, typeOnly: Boolean(groups?.type) }];
  });
}

const roomOf = (file: string) =>
  order.findIndex((room) => file === room || file.startsWith(`${room}/`) || file.startsWith(`${room}.`));

function breaks({ from, to, typeOnly }: Import): boolean {
  if (roomOf(to) > roomOf(from)) return true;
  return from.startsWith('components/') && /^lib\/(?:archive|desk)/.test(to) && !typeOnly;
}

/** What a pure folder may not reach: disk, network, processes, React. */
const impure =
  /from '(?:node:(?!buffer|path)[a-z_/]+|react[^']*|next[^']*|libsql|sharp)'|\bDate\.now\(|new Date\(\)|\bprocess\./;

const sources = ['lib', 'components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') })),
);

test('every folder imports only from itself and from those to its left', () => {
  const imports = sources.flatMap(({ file, source }) => importsOf(file, source));

  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(breaks)).toEqual([]);
});

test('capture, intake and publish are pure: no disk, no React, no clock', () => {
  const pure = sources.filter(({ file }) => /^lib\/(?:capture|intake|publish)\//.test(file));
  expect(pure.filter(({ source }) => impure.test(source)).map(({ file }) => file)).toEqual([]);
});

test('there is no client component but the one that Next demands', () => {
  const client = sources.filter(({ source }) => /^['"]use client['"]/m.test(source)).map(({ file }) => file);
  expect(client).toEqual(['app/global-error.tsx']);
});

test('no file of lib is longer than 150 lines', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tsx?|mjs)$/.test(name),
  );
  const long = files.filter((name) => readFileSync(join('lib', name), 'utf8').split('\n').length > 151);
  expect(long).toEqual([]);
});

for (const [file, line] of [
  ['lib/capture/a.ts', "import { archive } from '../archive/archive';"],
  ['lib/archive/a.ts', "export { page } from '@/components/page';"],
  ['lib/archive/a.ts', "import { importFile } from '../intake/import-file';"],
  ['components/a.tsx', "import { findStory } from '@/lib/archive/stories';"],
  ['components/a.tsx', "import {\n  one,\n} from '../app/page';"],
  ['lib/publish/a.ts', "const cli = await import('../cli/check');"],
] as const) {
  test(`the rule notices \`${line.replace(/\s+/g, ' ')}\` in ${file}`, () => {
    expect(importsOf(file, line).filter(breaks)).toHaveLength(1);
  });
}

test('the rule lets components name the types of stories', () => {
  expect(
    importsOf('components/a.tsx', "import type { Story } from '@/lib/archive/story';").filter(breaks),
  ).toEqual([]);
});
