import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BuildOptions, build, type OnResolveArgs, type Plugin } from 'esbuild';

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
  const later = ({ kind, path }: OnResolveArgs) => (kind === 'dynamic-import' ? path : undefined);
  const main = await bundleOf('main', later);
  const own = new Set(main.inputs.map((path) => join(/* turbopackIgnore: true */ process.cwd(), path)));
  const others = await Promise.all(
    main.imports.map((path) =>
      bundleOf(path, ({ resolveDir, path }) =>
        own.has(join(/* turbopackIgnore: true */ resolveDir, `${path}.ts`)) ? './main' : undefined,
      ),
    ),
  );

  // In `next dev`, React has to be done with a page first.
  const before = process.env.NODE_ENV === 'development' ? [await bundleOf('beside-react', later)] : [];
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

/** Bundles a module of the islands; what it imports from a module that `elsewhere` names is left to that one. */
async function bundleOf(path: string, elsewhere: (asked: OnResolveArgs) => string | undefined) {
  const leave: Plugin = {
    name: 'leave',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, (asked) => {
        const left = elsewhere(asked);
        return left === undefined ? undefined : { path: `${left}.js`, external: true };
      }),
  };
  const { outputFiles, metafile } = await build({
    ...bundling,
    format: 'esm',
    metafile: true,
    plugins: [leave],
    entryPoints: [join(/* turbopackIgnore: true */ islands, path)],
  });
  const { imports = [] } = Object.values(metafile.outputs)[0] ?? {};
  return {
    name: path.replace('./', ''),
    code: outputFiles[0]?.text.trim() ?? '',
    inputs: Object.keys(metafile.inputs),
    imports: [...new Set(imports.map(({ path }) => path.replace(/\.js$/, '')))],
  };
}
