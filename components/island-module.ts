import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** All custom elements as one script: its address changes with its code. */
export type IslandModule = { address: string; code: string };

let made: Promise<IslandModule> | undefined;

/** Bundles `components/islands` when it is first asked for; in development, ever again. */
export function islandModule(): Promise<IslandModule> {
  if (!made || process.env.NODE_ENV === 'development') made = bundle();
  return made;
}

async function bundle(): Promise<IslandModule> {
  const { outputFiles } = await build({
    entryPoints: ['components/islands/main.ts'],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
  });
  const code = outputFiles[0]?.text ?? '';
  const name = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return { address: `/islands/${name}.js`, code };
}
