import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { dropLog, keepLog, patience } from './index-log';
import { assertSound, isDamage, makeTables } from './tables';

type Value = string | number | null;

/**
 * KB of pages that a connection keeps. The system keeps them as well, once for all who read: more makes no query
 * quicker, of 100,000 captures neither. While an index is filled, what was written is needed again.
 */
const [reading, filling] = [8_192, 65_536];

/** An open index: SQLite, made anew when its file is damaged, foreign or of another edition. */
export class Index {
  /** Where it is kept; `:memory:` where it is not. */
  readonly file: string;
  readonly #contents: string;
  #database: Database.Database;
  /** Which file it has open: one at the same path may be another. */
  #opened: number | undefined;
  #statements = new Map<string, Database.Statement>();

  /** Opens or makes the index in `file` (`:memory:` for one that nobody else sees) of the captures in `contents`. */
  constructor(file: string, contents: string) {
    this.file = file;
    this.#contents = contents;
    this.#database = this.#openSound();
  }

  /** The rows that a query finds, in the shape that its caller knows. */
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#use(sql, (statement) => statement.all(values)) as Row[];
  }

  /** The first row that a query finds. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#use(sql, (statement) => statement.get(values)) as Row | undefined;
  }

  run(sql: string, ...values: Value[]): void {
    this.#use(sql, (statement) => statement.run(values));
  }

  /** Statements without values. */
  script(sql: string): void {
    this.#database.exec(sql);
  }

  /**
   * Like `change`, for work that fills an empty index: where nobody else has it open, without the log from which others
   * go on reading what was before. They wait until it is full; so large a log would have to be read and written twice.
   */
  fill<Result>(work: () => Result): Result {
    this.#follow();
    dropLog(this.#database);
    this.script(`PRAGMA cache_size = -${filling}`);
    try {
      return this.change(work);
    } finally {
      this.script(`PRAGMA cache_size = -${reading}`);
      keepLog(this.#database);
    }
  }

  /** Does all of `work` or nothing of it. Other processes wait with theirs, and read what was before. */
  change<Result>(work: () => Result): Result {
    this.#follow();
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Reads from now on what stands in it now; or again, where it was held before. */
  hold(): void {
    if (this.#database.inTransaction) this.#database.exec('COMMIT');
    // What was taken away can be read until something else stands there.
    if (this.#fileNow() !== undefined) this.#follow();
    this.#database.exec('BEGIN');
    this.get('SELECT name FROM about LIMIT 1');
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  /** Throws the file away and makes it anew, empty, and says why. */
  renew(reason: string): void {
    console.warn(`The index was not usable (${reason}); it is made anew.`);
    this.close();
    this.#discard();
    this.#database = this.#openSound();
  }

  /** Goes on with the file at its path now: what was there may be gone, or another process made it anew. */
  #follow(): void {
    if (this.#fileNow() === this.#opened) return;
    this.close();
    this.#database = this.#openSound();
  }

  #fileNow(): number | undefined {
    return statSync(/* turbopackIgnore: true */ this.file, { throwIfNoEntry: false })?.ino;
  }

  /** A statement is prepared once; libsql keeps a fault in one, so that a faulty one is not used again. */
  #use<Result>(sql: string, work: (statement: Database.Statement) => Result): Result {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.delete(sql);
    const result = work(statement);
    this.#statements.set(sql, statement);
    return result;
  }

  #openSound(): Database.Database {
    try {
      return this.#open();
    } catch (error) {
      if (!isDamage(error)) throw error;
      console.warn(`The index was not usable (${error.message}); it is made anew.`);
      this.#discard();
      return this.#open();
    }
  }

  #open(): Database.Database {
    if (this.file !== ':memory:')
      mkdirSync(/* turbopackIgnore: true */ dirname(this.file), { recursive: true });
    const database = new Database(this.file, { timeout: patience });
    try {
      keepLog(database);
      database.exec(
        `PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE; PRAGMA cache_size = -${reading}; PRAGMA journal_size_limit = 67108864`,
      );
      assertSound(database);
      makeTables(database, this.#contents);
      this.#opened = this.#fileNow();
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #discard(): void {
    for (const end of ['', '-wal', '-shm'])
      rmSync(/* turbopackIgnore: true */ this.file + end, { force: true });
  }
}
