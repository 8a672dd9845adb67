import { type CaptureFile, type Captures, listCaptures } from './content';
import { describeStories, updateTopics } from './describe';
import { gather, type Progress, removeSheaves } from './gather';
import type { Now } from './held';
import { resolveIdentity } from './identity';
import type { Index } from './index-file';
import { updatePictures } from './picture-rows';
import { captureIndexes } from './schema';

/** The files of an archive of `least` captures or more, of which the index knows nothing yet; `undefined` for any other. */
export function filesToFill(index: Index, captures: Captures, least: number): CaptureFile[] | undefined {
  if (index.file === ':memory:' || index.get('SELECT 1 FROM captures LIMIT 1')) return undefined;
  const files = [...listCaptures(captures)];
  return files.length < least ? undefined : files;
}

/** Fills an empty index with all that captures say: read on every core, then taken over whole and in order. */
export function fillIndex(
  index: Index,
  captures: Captures,
  files: CaptureFile[],
  now: Now,
  progress?: Progress,
): void {
  removeSheaves(index.file);
  const sheaves = gather({ captures, files, now, place: index.file }, progress);
  const names = sheaves.map((_, i) => `sheaf${i}`);
  for (const [i, name] of names.entries()) index.run(`ATTACH ? AS ${name}`, sheaves[i] ?? '');

  index.script(takeCaptures(names));
  updatePictures(index);
  resolveIdentity(index);
  updateTopics(index, captures.folder);
  for (const name of names) index.script(takeStories(name));
  index.run("DELETE FROM touched_stories WHERE number IN (SELECT rowid FROM stories WHERE kind = 'article')");
  describeStories(index, captures.folder);
}

/** Lets go of the sheaves that an index took. SQLite can do that only between transactions. */
export function releaseSheaves(index: Index): void {
  const attached = index.all<{ name: string }>(
    "SELECT name FROM pragma_database_list WHERE name LIKE 'sheaf%'",
  );
  for (const { name } of attached) index.script(`DETACH ${name}`);
  if (attached.length > 0) removeSheaves(index.file);
}

/** In the order of their paths and without indexes each row is appended; an index is made best of all rows at once. */
function takeCaptures(names: string[]): string {
  const take = (table: string, order = '') =>
    `INSERT INTO main.${table} ${names.map((name) => `SELECT * FROM ${name}.${table}`).join(' UNION ALL ')} ${order};`;
  return `
    ${[...captureIndexes.matchAll(/CREATE INDEX (\w+)/g)].map(([, name]) => `DROP INDEX main.${name};`).join('')}
    ${take('captures', 'ORDER BY path')}
    ${take('diagnostics')}
    ${take('articles', 'ORDER BY path')}
    ${take('entries', 'ORDER BY path, position')}
    ${captureIndexes}
    INSERT INTO touched_ids SELECT DISTINCT id FROM main.entries;
    INSERT INTO touched_texts SELECT text FROM main.articles GROUP BY text HAVING count(*) > 1;
    INSERT INTO touched_slots SELECT DISTINCT day, slug FROM main.articles;`;
}

/** The words and the topics of articles: those of a sheaf that stand for their stories. Words come in the order of the stories. */
function takeStories(sheaf: string): string {
  return `
    INSERT INTO words (rowid, headline, standfirst, body)
      SELECT s.rowid, said.headline, said.standfirst, said.body
      FROM stories s CROSS JOIN ${sheaf}.said ON said.path = s.key ORDER BY s.rowid;
    INSERT INTO story_topics
      SELECT t.topic, coalesce(s.time, ''), s.rowid FROM ${sheaf}.said_topics t JOIN stories s ON s.key = t.path ORDER BY 1, 2, 3;`;
}
