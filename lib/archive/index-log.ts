import type { Database } from 'libsql';

/** How long one process waits while another brings the index up to date, milliseconds. */
export const patience = 120_000;

/** Has a log kept from which others read what was before. For whoever fills the index, SQLite does not wait here. */
export function keepLog(database: Database): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Has none kept, where nobody else has the index open; it does no good to wait for them. */
export function dropLog(database: Database): void {
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`);
  }
}

const isBusy = (error: unknown) => error instanceof Error && /locked|busy/i.test(error.message);
