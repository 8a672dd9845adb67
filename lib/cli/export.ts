import './settings';
import { misused, readOptions, text } from './command';
import { outFault } from './export/out-folder';
import { runNode } from './run.mjs';
import { build, isBuilt } from './site-build.mjs';

const usage = `npm run export -- --out DIR [--base /sub/path]

Writes the whole site into the folder DIR, for any host of files: pages, feeds, pictures, and a search that runs in
the reader's browser; builds it before, when needed. A second time it makes only what changed. With --base, for a site
below a path of its host. Exit status 1 where a page names an address that leads nowhere.`;

const { out, base } = readArguments();
const status = isBuilt() ? 0 : await build();
const args = ['--import', 'tsx', 'lib/cli/export/built.ts', out, base];
process.exitCode = status || (await runNode(args, { NODE_ENV: 'production' }));

function readArguments() {
  const { told } = readOptions(usage, { out: text, base: text });
  const base = (told.base ?? '').replace(/\/$/, '');
  if (!/^(?:\/[\w.~-]+)*$/.test(base))
    misused(`--base is \`${base}\`; it may be a path such as \`/news\`.`, usage);
  const out = told.out || misused('--out is missing: the folder to write into.', usage);
  const fault = outFault(out);
  if (fault) misused(fault, usage);
  return { out, base };
}
