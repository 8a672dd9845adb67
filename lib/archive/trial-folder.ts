import Database from 'libsql';
import { ShelfFolder, type Standing, textIn } from './shelf-folder';
import type { Sidecar } from './sidecar';

/** The content folder as it would be: it only remembers what would be written, in a file that SQLite removes. */
export class TrialFolder extends ShelfFolder {
  readonly #written: Database.Database;

  constructor(folder: string) {
    super(folder);
    this.#written = new Database('');
    this.#written.exec('CREATE TABLE written (path TEXT PRIMARY KEY, text TEXT, sha256 TEXT) WITHOUT ROWID');
  }

  override lookAt(path: string): Standing | undefined {
    const row = this.#written.prepare('SELECT text, sha256 FROM written WHERE path = ?').get([path]);
    return (row as Standing | undefined) ?? super.lookAt(path);
  }

  override write(path: string, bytes: Uint8Array, { sha256 }: Sidecar): void {
    this.#written.prepare('INSERT INTO written VALUES (?, ?, ?)').run([path, textIn(bytes) ?? null, sha256]);
  }
}
