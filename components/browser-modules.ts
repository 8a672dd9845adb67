import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** How all code for browsers is bundled. */
export const bundling = {
  absWorkingDir: process.cwd(),
  bundle: true,
  minify: true,
  write: false,
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') },
} satisfies BuildOptions;

const islands = join(/* turbopackIgnore: true */ process.cwd(), 'components/islands');

/**
 * The module that each page loads, and those that it imports later. These take from it what they share with it: in chunks
 * of its own, as bundlers make them, so little code compresses badly. One mark in all names changes with any code.
 */
export async function browserModules(): Promise<{ main: string; modules: ReadonlyMap<string, string> }> {
  const main = await bundleOf('main');
  const others = await Promise.all(main.imports.map((name) => bundleOf(name, main)));

  // In `next dev`, React has to be done with a page first.
  const before = process.env.NODE_ENV === 'development' ? [await bundleOf('beside-react')] : [];
  const bundles = [...before, main, ...others];
  const mark = createHash('sha256')
    .update(bundles.map(({ code }) => code).join())
    .digest('hex')
    .slice(0, 8);
  const modules = bundles.map(({ name, code }): [string, string] => [
    `${name}-${mark}.js`,
    code.replace(/"(\.\/[\w-]+)\.js"/g, `"$1-${mark}.js"`),
  ]);
  return { main: `${bundles[0]?.name}-${mark}.js`, modules: new Map(modules) };
}

type Bundle = { name: string; code: string; inputs: string[]; imports: string[]; exports: string[] };

/** Bundles a module of the islands, without those that it imports later; what is in `main` as well, it takes from there. */
async function bundleOf(name: string, main?: Bundle): Promise<Bundle> {
  const leave: Plugin = {
    name: 'leave',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ kind, namespace, path, resolveDir }) => {
        if (kind === 'dynamic-import' || namespace === 'main')
          return { path: `${path}.js`, external: true, sideEffects: false };
        const isShared = main?.inputs.includes(join(/* turbopackIgnore: true */ resolveDir, `${path}.ts`));
        return isShared ? { path: './main', namespace: 'main' } : undefined;
      });
      // Each by itself: what is not used is left out.
      onLoad({ filter: /^/, namespace: 'main' }, ({ path }) => {
        return { contents: `${main?.exports.map((name) => `export { ${name} } from '${path}';`).join('')}` };
      });
    },
  };
  const { outputFiles, metafile } = await build({
    ...bundling,
    format: 'esm',
    metafile: true,
    plugins: [leave],
    entryPoints: [join(/* turbopackIgnore: true */ islands, name)],
  });
  const { imports = [], exports = [] } = Object.values(metafile.outputs)[0] ?? {};
  return {
    name,
    code: outputFiles[0]?.text.trim() ?? '',
    inputs: Object.keys(metafile.inputs).map((path) => join(/* turbopackIgnore: true */ process.cwd(), path)),
    imports: [...new Set(imports.map(({ path }) => path.replace(/^\.\/|\.js$/g, '')))],
    exports,
  };
}
