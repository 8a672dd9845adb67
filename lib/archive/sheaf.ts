import { rmSync } from 'node:fs';
import Database from 'libsql';
import { insertCapture, type Rows, readBytes } from './capture-rows';
import type { CaptureFile, Captures } from './content';
import { textsOf, topicsIn } from './describe';
import { fold } from './fold';
import type { Now } from './held';
import { captureTables } from './schema';
import { parseTitle } from './title';
import type { Vocabulary } from './vocabulary';

/** Beside what captures say, what follows from each alone: the words and the topics of its article. */
const tables = `
  ${captureTables}
  CREATE TABLE said (path TEXT PRIMARY KEY, headline TEXT, standfirst TEXT, body TEXT) WITHOUT ROWID;
  CREATE TABLE said_topics (path TEXT, topic TEXT);
`;

/** What some captures say, read beside an index that takes it over whole. A file that lives for that long. */
export class Sheaf implements Rows {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #vocabulary: Vocabulary;

  constructor(file: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    rmSync(file, { force: true });
    this.#database = new Database(file);
    // A row with the words of an article fits into a page of this size.
    this.#database.exec(
      'PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384',
    );
    this.#database.exec(`${tables}; BEGIN`);
  }

  run(sql: string, ...values: (string | number | null)[]): void {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    statement.run(values);
  }

  /** Reads a capture, and what follows from it. */
  add(captures: Captures, file: CaptureFile, now: Now): void {
    const article = insertCapture(this, captures, file, readBytes(captures.folder, file.path), now);
    if (!article) return;

    const [standfirst = '', ...body] = article.paragraphs;
    const { headline } = parseTitle(article.headline);
    const texts = textsOf({ ...article, headline, standfirst, body });
    const folded = texts.map(fold);
    this.run('INSERT INTO said VALUES (?, ?, ?, ?)', file.path, ...folded);
    for (const topic of topicsIn(texts, this.#vocabulary, folded))
      this.run('INSERT INTO said_topics VALUES (?, ?)', file.path, topic);
  }

  /** Writes it down, for the index to take. */
  close(): void {
    this.#database.exec('COMMIT');
    this.#statements.clear();
    this.#database.close();
  }
}
