import './settings';
import { lstatSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { readCapture } from '../archive/content';
import { openShelf, openTrialShelf, type Shelf } from '../archive/shelf';
import { importFile, type Outcome, unreadable } from '../intake/import-file';
import { largestPage } from '../intake/page';
import { site } from '../site';
import { exit, flag, messageOf, misused, readOptions, text } from './command';
import { jsonOf } from './for-programs';
import { type Found, findIncoming } from './import/incoming';
import { Progress } from './import/progress';
import { describeOutcome, recordOf, Tally } from './import/report';

const usage = `npm run import -- [--dry-run] [--to DIR] [--json] PATHS

Takes raw captures and saved pages into the content folder, each under its day and slug with a
sidecar that tells where it came from. A path is a file, a folder with all below it, or - for
standard input. What the archive holds already is left out, so that an import that was stopped may
be run again. --to names a folder below the content folder, from there; --dry-run only tells what
would happen. Exit status 1 when a file is refused or has an error.`;

const { told, paths } = readArguments();
const isTrial = told['dry-run'] === true;
const folder = relative('', site.contentDir) || '.';
const tally = new Tally();
const progress = new Progress();

const shelf = open();
if (process.stderr.isTTY) for (const _ of findIncoming(paths)) progress.expect();
if (told.json) process.stdout.write('{ "files": [');
try {
  for (const found of findIncoming(paths)) tell(found, found.left ?? (await importFound(found)));
} catch (error) {
  progress.clear();
  console.error(`The import stopped: ${messageOf(error)}`);
  process.exitCode = 1;
}
progress.clear();
if (told.json) process.stdout.write(`\n], "counts": ${jsonOf(tally)} }\n`);
else console.log(tally.summary(isTrial));
if (tally.counts.faulty + tally.counts.refused > 0) process.exitCode = 1;

function readArguments() {
  const options = { 'dry-run': flag, json: flag, to: text };
  const { told, paths } = readOptions(usage, options, { paths: true });
  if (paths.length === 0) misused('No path is named.', usage);
  for (const path of paths)
    if (path !== '-' && !lstatSync(path, { throwIfNoEntry: false }))
      exit(`There is no file or folder \`${path}\`.`, 2);
  return { told, paths };
}

function open(): Shelf {
  try {
    return (isTrial ? openTrialShelf : openShelf)(told.to);
  } catch (error) {
    return exit(messageOf(error), 2);
  }
}

async function importFound({ file, name }: Found): Promise<Outcome> {
  const bytes = file === '-' ? await readStandardInput() : readBytes(file);
  return bytes ? importFile({ name, bytes }, shelf) : unreadable;
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readCapture(dirname(file), basename(file), largestPage);
  } catch {
    return undefined;
  }
}

/** No more than what a page may have, and one byte. */
async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestPage) break;
  }
  return Buffer.concat(chunks);
}

function tell({ file, name }: Found, outcome: Outcome) {
  const isFirst = tally.isEmpty;
  tally.add(outcome);
  progress.step();
  const shown = file === '-' ? name : file;
  if (told.json) process.stdout.write(`${isFirst ? '' : ','}\n${jsonOf(recordOf(shown, outcome))}`);
  const line = told.json ? undefined : describeOutcome(shown, outcome, folder);
  if (line === undefined) return;
  progress.clear();
  console.log(line);
}
