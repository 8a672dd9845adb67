import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { browserModules, bundling } from './browser-modules';
import { fetchedAhead, renderedAhead } from './speculation-rules';

/** What runs in a reader's browser, all of it out of `components/islands`. */
export type BrowserCode = {
  /** Stands in each page, before anything is painted. */
  firstPaint: string;
  /** The `Content-Security-Policy` sources of what stands in the pages: that code, and the speculation rules. */
  inlineSources: string;
  /** The name of the module that each page loads. */
  main: string;
  /** The code of all modules by name; a name changes with its code. */
  modules: ReadonlyMap<string, string>;
  /** The service worker; in development, one that takes leave. */
  worker: string;
};

let made: { code: Promise<BrowserCode>; at: number } | undefined;

/** Bundles the browser's code when it is first asked for; in development again, where that is a second ago. */
export function browserCode(): Promise<BrowserCode> {
  const isOld = process.env.NODE_ENV === 'development' && Date.now() - (made?.at ?? 0) > 1_000;
  if (!made || isOld) made = { code: bundle(), at: Date.now() };
  return made.code;
}

async function bundle(): Promise<BrowserCode> {
  const kind = process.env.NODE_ENV === 'production' ? 'worker' : 'farewell';
  const [firstPaint, worker] = await Promise.all([scriptOf('first-paint'), scriptOf(`worker/${kind}`)]);
  const inlineSources = [firstPaint, renderedAhead, fetchedAhead].map(sourceOf).join(' ');
  return { firstPaint, inlineSources, worker, ...(await browserModules()) };
}

async function scriptOf(name: string): Promise<string> {
  const entryPoints = [`components/islands/${name}.ts`];
  const { outputFiles } = await build({ ...bundling, format: 'iife', entryPoints });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The source by which a `Content-Security-Policy` allows what stands in a page. */
export const sourceOf = (inline: string) =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
