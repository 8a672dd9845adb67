import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type Database from 'libsql';
import { schema } from './schema';

/** Larger indexes are not read through when they are opened: what is damaged in them shows when it is used. */
const smallEnough = 16 * 2 ** 20;

/** Throws where SQLite finds the file damaged. */
export function assertSound(database: Database.Database) {
  const { size } = database
    .prepare('SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size')
    .get() as { size: number };
  if (size > smallEnough) return;

  const [found] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  if (found?.quick_check !== 'ok') throw new Error(`malformed: ${found?.quick_check}`);
}

/** SQLite's words for a file that is not, or no longer, its own. */
export function isDamage(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /malformed|not a database|disk image|disk I\/O|file is encrypted/i.test(error.message)
  );
}

/** Whoever comes first makes the tables; an index of another edition, or of other contents, is emptied. */
export function makeTables(database: Database.Database, contents: string): void {
  const wanted = edition(contents);
  if (editionOf(database) === wanted) return;

  database.exec('BEGIN IMMEDIATE');
  if (editionOf(database) !== wanted) {
    const tables = database
      // The tables inside a table for search go with it.
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    for (const { name } of tables as { name: string }[])
      database.exec(`DROP TABLE "${name.replaceAll('"', '""')}"`);
    database.exec(schema);
    // Later than that of any index before: who knows an older one is told that nothing need be as it was.
    const serial = Date.now();
    database.prepare("INSERT INTO about VALUES ('edition', ?), ('serial', ?)").run([wanted, serial]);
    database.prepare("INSERT INTO effects VALUES ('everything', '', ?)").run([serial]);
  }
  database.exec('COMMIT');
}

function editionOf(database: Database.Database): string | undefined {
  const table = database
    .prepare("SELECT 1 FROM sqlite_schema WHERE name = 'about' AND sql LIKE '%value%'")
    .get();
  if (!table) return undefined;
  const row = database.prepare("SELECT value FROM about WHERE name = 'edition'").get() as
    | { value: string }
    | undefined;
  return row?.value;
}

/** Names the captures and the code that reads them: an index that other code made says other things. */
function edition(contents: string): string {
  const hash = createHash('sha256').update(schema).update(contents);
  for (const folder of ['lib/capture', 'lib/archive']) {
    for (const name of sourcesIn(folder))
      hash.update(readFileSync(/* turbopackIgnore: true */ `${folder}/${name}`));
  }
  return hash.digest('hex');
}

function sourcesIn(folder: string): string[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder)
      .filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name))
      .sort();
  } catch {
    return [];
  }
}
