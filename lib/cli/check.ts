import './settings';
import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Archive } from '../archive/archive';
import { captureStates, findArticleRecord } from '../archive/captures';
import type { Captures } from '../archive/content';
import { readTopicFile, topicFile } from '../archive/topic-file';
import { severityOf } from '../capture/frame';
import { site } from '../site';
import type { Checked, Counts } from './check/format';
import { type FormatName, formats, isFormat } from './check/formats';
import { exit, flag, readOptions, showProgress, text } from './command';
import { wait } from './wait';

const usage = `npm run check -- [--format ${Object.keys(formats).join('|')}] [--watch] [PATHS]

Says what is wrong with captures, and where. Each path, a folder or a file, is checked as an
archive of its own; without one, the content folder. Exit status 1 when an article would be lost.
--json is short for --format json; --watch goes on, and says all again when a capture changes.`;

/** What is checked: an archive that nobody else sees, and how its files are named to people. */
type Opened = { archive: Archive; folder: string };

const { paths, format, isWatching } = readArguments();
const opened = (paths.length > 0 ? paths : [relative('', site.contentDir) || '.']).map(open);

write();
if (isWatching) await watch();

function readArguments() {
  const options = { format: text, json: flag, watch: flag };
  const { told, paths } = readOptions(usage, options, { paths: true });
  const format = formatOf(told);
  if (told.watch && format !== 'text') exit(`--watch is for people, not for --format ${format}.`, 2);
  return { paths, format, isWatching: told.watch === true };
}

function formatOf({ format, json = false }: { format?: string; json?: boolean }): FormatName {
  const name = format ?? (json ? 'json' : 'text');
  if (!isFormat(name))
    return exit(`There is no format \`${name}\`; it may be ${Object.keys(formats).join(', ')}.`, 2);
  if (json && name !== 'json') return exit(`--json and --format ${name} exclude each other.`, 2);
  return name;
}

function open(path: string): Opened {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat && paths.length === 0)
    return exit(`There is no folder \`${path}\`; CONTENT_DIR may be any folder of captures.`, 2);
  if (!stat) return exit(`There is no file or folder \`${path}\`.`, 2);
  if (stat.isDirectory()) return { archive: openArchive({ folder: path }), folder: path };
  if (!stat.isFile() || !path.endsWith('.txt'))
    return exit(`\`${path}\` is no capture: a file whose name ends in .txt.`, 2);
  return { archive: openArchive({ folder: dirname(path), only: basename(path) }), folder: dirname(path) };
}

function openArchive(captures: Captures): Archive {
  return new Archive({ ...captures, withHeld: true }, ':memory:');
}

/** Writes what was found as it comes. */
function write() {
  const { opening, pieces, between, closing } = formats[format];
  const counts: Counts = { captures: 0, held: 0, error: 0, warning: 0, note: 0 };
  let separator = '';
  process.stdout.write(opening);
  for (const checked of allChecked()) {
    if (checked.capture) counts.captures++;
    if (checked.capture?.held) counts.held++;
    for (const finding of checked.findings) counts[severityOf(finding)]++;
    for (const piece of pieces(checked)) {
      process.stdout.write(separator + piece);
      separator = between;
    }
  }
  process.stdout.write(closing(counts));
  process.exitCode = counts.error > 0 ? 1 : 0;
}

function* allChecked(): Generator<Checked> {
  for (const each of opened) yield* checkedIn(each);
}

function* checkedIn({ archive, folder }: Opened): Generator<Checked> {
  refresh(archive);
  const { findings, text } = readTopicFile(folder);
  yield { file: join(folder, topicFile), findings, source: () => text };
  for (const { path, address, held, findings } of captureStates(archive)) {
    const article = () => findArticleRecord(path, archive);
    const source = () => archive.sourceOf(path);
    yield { file: join(folder, path), findings, source, capture: { address, held, article } };
  }
}

/** Looks twice a second, and says all again whenever a capture changed. */
async function watch(): Promise<never> {
  for (;;) {
    await wait(500);
    const changed = opened.reduce((sum, { archive }) => sum + archive.refresh(), 0);
    if (changed > 0) {
      console.log(`\n${changed === 1 ? '1 capture' : `${changed} captures`} changed\n`);
      write();
    }
  }
}

function refresh(archive: Archive) {
  archive.refresh((read) => read % 100 === 0 && showProgress(`${read} captures read`));
  showProgress('');
}
