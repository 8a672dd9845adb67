import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Archive } from '../archive/archive';
import { type CaptureState, captureStates, findArticleRecord } from '../archive/captures';
import { readTopicFile } from '../archive/topic-file';
import { frame, severityOf } from '../capture/frame';
import { site } from '../site';

const usage = `npm run check -- [--json | --watch] [PATHS]

Says what is wrong with captures, and where. Each path, a folder or a file, is checked as an
archive of its own; without one, the content folder. Exit status 1 when an article would be lost.`;

/** What is checked: an archive that nobody else sees, and how its files are named to people. */
type Checked = { archive: Archive; folder: string };

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', () => process.exit());

const { values, positionals } = readArguments();
const checked = (positionals.length > 0 ? positionals : [relative('', site.contentDir) || '.']).map(open);

if (values.json) printJson();
else if (values.watch) await watch();
else print();

function readArguments() {
  try {
    const options = {
      json: { type: 'boolean' },
      watch: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const parsed = parseArgs({ options, allowPositionals: true });
    if (parsed.values.help) exit(usage, 0);
    if (parsed.values.json && parsed.values.watch) exit('--json and --watch exclude each other.', 2);
    return parsed;
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function open(path: string): Checked {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat && positionals.length === 0)
    return exit(`There is no folder \`${path}\`; CONTENT_DIR may be any folder of captures.`, 2);
  if (!stat) return exit(`There is no file or folder \`${path}\`.`, 2);
  if (stat.isDirectory()) return { archive: new Archive({ folder: path }, ':memory:'), folder: path };
  if (!stat.isFile() || !path.endsWith('.txt'))
    return exit(`\`${path}\` is no capture: a file whose name ends in .txt.`, 2);
  return {
    archive: new Archive({ folder: dirname(path), only: basename(path) }, ':memory:'),
    folder: dirname(path),
  };
}

function print() {
  const counts = { captures: 0, error: 0, warning: 0, note: 0 };
  for (const { archive, folder } of checked) {
    refresh(archive);
    // The refresh has said them.
    counts.warning += readTopicFile(folder).findings.length;
    for (const state of captureStates(archive)) {
      counts.captures++;
      printFindings(state, archive, folder);
      for (const finding of state.findings) counts[severityOf(finding)]++;
    }
  }
  const { captures, error, warning, note } = counts;
  console.log(
    `${count(captures, 'capture')}: ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(note, 'note')}`,
  );
  process.exitCode = error > 0 ? 1 : 0;
}

function printFindings({ path, findings }: CaptureState, archive: Archive, folder: string) {
  if (findings.length === 0) return;
  const source = archive.sourceOf(path);
  for (const finding of findings) console.log(`${frame(join(folder, path), source, finding)}\n`);
}

/** One document, written as it comes: an archive may be larger than memory. */
function printJson() {
  let separator = '';
  process.stdout.write('{ "captures": [');
  for (const { archive, folder } of checked) {
    refresh(archive);
    for (const state of captureStates(archive)) {
      process.stdout.write(`${separator}\n${JSON.stringify(recordOf(state, archive, folder))}`);
      separator = ',';
      if (state.findings.some((finding) => severityOf(finding) === 'error')) process.exitCode = 1;
    }
  }
  process.stdout.write('\n] }\n');
}

/** A capture, for programs. */
function recordOf({ path, address, findings }: CaptureState, archive: Archive, folder: string) {
  return {
    file: join(folder, path),
    published: address !== undefined,
    address: address ?? null,
    article: findArticleRecord(path, archive) ?? null,
    diagnostics: findings.map(({ code, line, column, message, hint }) => {
      return { code, severity: severityOf({ code }), line, column, message, hint: hint ?? null };
    }),
  };
}

/** Looks twice a second, and says all again whenever a capture changed. */
async function watch(): Promise<never> {
  print();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const changed = checked.reduce((sum, { archive }) => sum + archive.refresh(), 0);
    if (changed > 0) {
      console.log(`\n${count(changed, 'capture')} changed\n`);
      print();
    }
  }
}

/** Long work shows that it goes on; `\x1b[K` clears the rest of the terminal's line. */
function refresh(archive: Archive) {
  const tell = (text: string) => process.stderr.isTTY && process.stderr.write(`\r${text}\x1b[K`);
  archive.refresh((read) => read % 100 === 0 && tell(`${read} captures read`));
  tell('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
