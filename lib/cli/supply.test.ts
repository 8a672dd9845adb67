import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Package = { version?: string; resolved?: string; license?: string; engines?: { node?: string } };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '' && existsSync(path));
const { dependencies, devDependencies, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'engines',
  Record<string, string>
>;

/** Licences under which a package may be used here, by their SPDX names. LGPL and MPL: as it is, in a file of its own. */
const allowed = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'ISC',
    'MIT',
    'Zlib',
  ],
  ...['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1', 'ODbL-1.0', 'Python-2.0', 'Unlicense'],
]);

function licenceOf(path: string, { license }: Package): string {
  const named = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  // Before npm 2, packages named a list of them.
  return license ?? named.license ?? named.licenses?.map(({ type }: { type: string }) => type).join(' AND ');
}

const isAllowed = (licence: string) =>
  licence.split(/\s+(?:AND|OR)\s+|[()]/).every((name) => name === '' || allowed.has(name));

test('every installed package is under a licence that is allowed', () => {
  expect(installed.length).toBeGreaterThan(100);
  const others = installed.map(([path, found]) => [path, licenceOf(path, found)] as const);
  expect(others.filter(([, licence]) => !isAllowed(licence))).toEqual([]);
});

test('every dependency is named by one exact version, the one that is locked', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
});

test('the lockfile names no place to install from: it is whatever registry npm is set to', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
});

test('no package runs a script of its own while it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('the oldest Node 20 that may run the site is the oldest that every package takes', () => {
  const minors = installed.flatMap(
    ([, { engines }]) => /(?:\^|>=) ?20\.(\d+)/.exec(engines?.node ?? '')?.[1] ?? [],
  );
  expect(engines.node).toBe(`>=20.${Math.max(...minors.map(Number))}`);
});
