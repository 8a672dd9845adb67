import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { keepLog, patience } from './index-log';
import { assertSound, isDamage, makeTables } from './tables';

/**
 * KB of pages that a connection keeps. The system keeps them as well, once for all who read: more makes no query
 * quicker, of 100,000 captures neither. While an index is filled, what was written is needed again.
 */
export const cacheSize = { reading: 8_192, filling: 65_536 };

/** Opens the index in a file, or makes it: anew, and said so, where what is there is damaged. */
export function connect(file: string, contents: string): Database.Database {
  try {
    return open(file, contents);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return connectAnew(file, contents, error.message);
  }
}

/** Throws a file away and makes the index anew, empty, and says why. */
export function connectAnew(file: string, contents: string, reason: string): Database.Database {
  console.warn(`The index was not usable (${reason}); it is made anew.`);
  for (const end of ['', '-wal', '-shm']) rmSync(/* turbopackIgnore: true */ file + end, { force: true });
  return open(file, contents);
}

function open(file: string, contents: string): Database.Database {
  if (file !== ':memory:') mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  const database = new Database(file, { timeout: patience });
  try {
    keepLog(database);
    database.exec(
      `PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE; PRAGMA cache_size = -${cacheSize.reading}; PRAGMA journal_size_limit = 67108864`,
    );
    assertSound(database);
    makeTables(database, contents);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
