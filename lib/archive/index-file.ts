import { statSync } from 'node:fs';
import type Database from 'libsql';
import { cacheSize, connect, connectAnew } from './index-connection';
import { dropLog, keepLog } from './index-log';

type Value = string | number | null;

/** An open index: SQLite, made anew when its file is damaged, foreign or of another edition. */
export class Index {
  /** Where it is kept; `:memory:` where it is not. */
  readonly file: string;
  readonly #contents: string;
  #database: Database.Database | undefined;
  /** Which file it has open: one at the same path may be another. */
  #opened: number | undefined;
  #statements = new Map<string, Database.Statement>();

  /** Opens or makes the index in `file` (`:memory:` for one that nobody else sees) of the captures in `contents`. */
  constructor(file: string, contents: string) {
    this.file = file;
    this.#contents = contents;
    this.#connection();
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
    this.#connection().exec(sql);
  }

  /**
   * Like `change`, for work that fills an empty index: where nobody else has it open, without the log from which others
   * go on reading what was before. They wait until it is full; so large a log would have to be read and written twice.
   */
  fill<Result>(work: () => Result): Result {
    this.#follow();
    dropLog(this.#connection());
    this.script(`PRAGMA cache_size = -${cacheSize.filling}`);
    try {
      return this.change(work);
    } finally {
      this.script(`PRAGMA cache_size = -${cacheSize.reading}`);
      keepLog(this.#connection());
    }
  }

  /** Does all of `work` or nothing of it. Other processes wait with theirs, and read what was before. */
  change<Result>(work: () => Result): Result {
    this.#follow();
    this.#connection().exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#connection().exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#connection().inTransaction) this.#connection().exec('ROLLBACK');
      throw error;
    }
  }

  /** Reads from now on what stands in it now; or again, where it was held before. */
  hold(): void {
    if (this.#connection().inTransaction) this.#connection().exec('COMMIT');
    // What was taken away can be read until something else stands there.
    if (this.#fileNow() !== undefined) this.#follow();
    this.#connection().exec('BEGIN');
    this.get('SELECT name FROM about LIMIT 1');
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }

  /** Throws the file away and makes it anew, empty, and says why. */
  renew(reason: string): void {
    this.close();
    this.#database = connectAnew(this.file, this.#contents, reason);
    this.#opened = this.#fileNow();
  }

  /** Goes on with the file at its path now: what was there may be gone, or another process made it anew. */
  #follow(): void {
    if (this.#fileNow() !== this.#opened) this.close();
  }

  /** Where there is none, say since the disk was full when one was wanted, it is made. */
  #connection(): Database.Database {
    if (this.#database) return this.#database;
    this.#database = connect(this.file, this.#contents);
    this.#opened = this.#fileNow();
    return this.#database;
  }

  #fileNow(): number | undefined {
    return statSync(/* turbopackIgnore: true */ this.file, { throwIfNoEntry: false })?.ino;
  }

  /** A statement is prepared once; libsql keeps a fault in one, so that a faulty one is not used again. */
  #use<Result>(sql: string, work: (statement: Database.Statement) => Result): Result {
    const statement = this.#statements.get(sql) ?? this.#connection().prepare(sql);
    this.#statements.delete(sql);
    const result = work(statement);
    this.#statements.set(sql, statement);
    return result;
  }
}
