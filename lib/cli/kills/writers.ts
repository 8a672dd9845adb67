import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../export/manifest';
import { Output } from '../export/output';
import { writeMixed } from '../invent/mixed';
import { questions } from '../newsroom/answers';
import type { Newsroom } from '../newsroom/newsroom';
import { indexing, type Program, startNode } from '../program';
import { outputOf, start } from '../running';
import { SiteServer } from '../site-server';
import { differences } from './differences';

/** A program that writes files, and is killed while it does. */
export type Writer = {
  name: string;
  /** Which part of all kills falls to it; together they are 1. */
  share: number;
  /** Milliseconds within which it is killed. */
  within: number;
  start: () => Program;
  /** Lets it run to its end once, and says what is not as if it had never been killed. */
  settle: () => Promise<string[]>;
};

/** Where all of it happens: a folder for files, the captures, a free port, what the programs print. */
export type Ground = { folder: string; content: string; buildDir: string; newsroom: Newsroom; port: number };

/** Whatever writes: the indexer, the importer, the exporter, the server. */
export function writersOn(ground: Ground): Writer[] {
  return [indexer(ground), importer(ground), exporter(ground), server(ground)];
}

function indexer({ folder, content, buildDir }: Ground): Writer {
  return {
    name: 'indexer',
    share: 0.6,
    within: 1_200,
    start: () => run(indexing, folder),
    settle: async () => {
      const { Archive, openArchive } = await import('../../archive/archive');
      const kept = openArchive();
      kept.refresh();
      const made = new Archive({ folder: content }, ':memory:');
      made.refresh();
      const differs = ['captures', 'articles', 'entries', 'mentions', 'stories'].filter((table) => {
        const [one, other] = [kept, made].map((archive) =>
          archive.all(`SELECT * FROM ${table} ORDER BY 1, 2`),
        );
        return JSON.stringify(one) !== JSON.stringify(other);
      });
      kept.close();
      made.close();
      // The next round begins without one.
      rmSync(join(buildDir, 'cache'), { recursive: true, force: true });
      return differs.map((table) => `the index has other ${table}`);
    },
  };
}

function importer({ folder }: Ground): Writer {
  const source = join(folder, 'incoming');
  const [clean, killed] = [join(folder, 'imported'), join(folder, 'imported-killed')];
  writeMixed(source, 400);
  const args = ['lib/cli/import.ts', source];
  for (const to of [clean, killed]) mkdirSync(to);
  return {
    name: 'importer',
    share: 0.24,
    within: 1_500,
    start: () => run(args, folder, { CONTENT_DIR: killed }),
    settle: async () => {
      const wrong = [await faultOfImport(args, clean), await faultOfImport(args, killed)].flat();
      wrong.push(...differences(clean, killed));
      rmSync(killed, { recursive: true });
      mkdirSync(killed);
      return wrong;
    },
  };
}

/** Imports, and says what is wrong but for the files that are refused: for their sake its status is 1. */
async function faultOfImport(args: string[], to: string): Promise<string[]> {
  const env = { ...process.env, CONTENT_DIR: to };
  const child = start(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  let said = '';
  child.stderr?.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return status === 1 && said === '' ? [] : [`an import ended with status ${status}. ${said}`];
}

function exporter({ folder }: Ground): Writer {
  const [clean, killed] = [join(folder, 'exported'), join(folder, 'exported-killed')];
  const args = ['lib/cli/export/built.ts'];
  return {
    name: 'exporter',
    share: 0.08,
    within: 12_000,
    start: () => run([...args, killed], folder, { NODE_ENV: 'production' }),
    settle: async () => {
      rmSync(clean, { recursive: true, force: true });
      for (const to of [clean, killed]) await outputOf(process.execPath, ['--import', 'tsx', ...args, to]);
      const areNotesAlike = notedFiles(clean) === notedFiles(killed);
      return [
        ...differences(clean, killed),
        ...(areNotesAlike ? [] : [`the notes in ${killed} name other files`]),
      ];
    },
  };
}

/** The files that an export notes for the next one. In which order it notes what pages asked, hangs on time. */
function notedFiles(folder: string): string {
  return readManifest(new Output(folder), '').files.sort().join('\n');
}

function server({ folder, content, buildDir, newsroom, port }: Ground): Writer {
  const site = new SiteServer('server', port, { buildDir, content, folder });
  return {
    name: 'server',
    share: 0.08,
    within: 8_000,
    start: () => site.launch(),
    settle: async () => {
      await site.start();
      const when = { from: newsroom.now(), until: newsroom.now() };
      const wrong: string[] = [];
      for (let report = 0; report < newsroom.reports; report++)
        for (const { address, fault } of questions(newsroom, report)) {
          const response = await fetch(site.origin + address);
          const said = fault({ status: response.status, text: await response.text() }, when);
          if (said) wrong.push(`${address}: ${said}`);
        }
      await site.kill('SIGTERM');
      return wrong;
    },
  };
}

const run = (args: string[], folder: string, env: Record<string, string> = {}) =>
  startNode(args, { log: join(folder, 'programs.log'), env });
