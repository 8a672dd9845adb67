import { join } from 'node:path';
import { decode } from '../capture/decode';
import { site } from '../site';
import { type Captures, readCapture, type Scope } from './content';
import type { Progress } from './gather';
import { Index } from './index-file';
import { refresh } from './refresh';
import { isDamage } from './tables';
import { sha256 } from './text-hash';

/** Some captures, as their index knows them. */
export class Archive {
  readonly #captures: Captures;
  readonly #index: Index;

  /** Opens the archive of some captures; its index is kept in `file`, or nowhere with `:memory:`. It may be out of date. */
  constructor(captures: Captures, file: string) {
    this.#captures = captures;
    this.#index = new Index(file, contentsOf(captures));
  }

  /** Looks at the files, and returns how many captures changed since the last look. `progress` hears how many were read. */
  refresh(progress?: Progress): number {
    return this.#sound(() => refresh(this.#index, this.#captures, { progress }));
  }

  /** Looks at the files of some parts alone, and at those whose time has come; returns how many captures changed. */
  look(scopes: Scope[]): number {
    const due = this.all<{ path: string }>('SELECT path FROM captures WHERE embargo <= ?', Date.now());
    const all = [...scopes, ...due.map(({ path }) => path)];
    return all.length === 0 ? 0 : this.#sound(() => refresh(this.#index, this.#captures, { scopes: all }));
  }

  /**
   * From now on answers as the index is now, whatever other processes do to it; when called again, as it is then.
   * What is open like this cannot bring the index up to date.
   */
  hold(): void {
    this.#sound(() => this.#index.hold());
  }

  /** The absolute path, or the path from the project's root, of the folder that holds the captures. */
  get folder(): string {
    return this.#captures.folder;
  }

  /** Whether the captures were ever looked at; before that, nothing is known of them. */
  get isFilled(): boolean {
    return this.get("SELECT 1 FROM about WHERE name = 'refreshed'") !== undefined;
  }

  /** When the index last took in a change, milliseconds since 1970. */
  get changed(): number {
    return this.get<{ value: number }>("SELECT value FROM about WHERE name = 'changed'")?.value ?? 0;
  }

  /** The text of a capture as it is now, decoded as far as it can be; empty where it is gone. */
  sourceOf(path: string): string {
    try {
      return decode(readCapture(this.folder, path), () => {}).text;
    } catch {
      return '';
    }
  }

  /** The rows that a query finds. */
  all<Row>(sql: string, ...values: (string | number | null)[]): Row[] {
    return this.#sound(() => this.#index.all<Row>(sql, ...values));
  }

  /** The first row that a query finds. */
  get<Row>(sql: string, ...values: (string | number | null)[]): Row | undefined {
    return this.#sound(() => this.#index.get<Row>(sql, ...values));
  }

  /** Runs a statement that finds nothing. */
  run(sql: string, ...values: (string | number | null)[]): void {
    this.#sound(() => this.#index.run(sql, ...values));
  }

  /** Does some work while no other process does such work or brings the index up to date. */
  exclusively<Result>(work: () => Result): Result {
    return this.#sound(() => this.#index.change(work));
  }

  close(): void {
    this.#index.close();
  }

  /** The index is a cache: where it turns out to be damaged it is made anew, and the work done again. */
  #sound<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#index.renew(error.message);
      refresh(this.#index, this.#captures);
      return work();
    }
  }
}

// Next bundles this module once for each route: what is open is shared through the process.
declare global {
  var datelineArchive: { archive: Archive; refreshed: number } | undefined;
}

/** The site's own archive, opened once more, beside what `archive` gives; it may be out of date. */
export function openArchive(): Archive {
  const isDevelopment = process.env.NODE_ENV === 'development';
  const captures = { folder: site.contentDir, withHeld: isDevelopment, remembers: isDevelopment };
  // A file for each content folder, with and without what is held back, beside what else Next keeps.
  const name = `archive-${sha256(contentsOf(captures)).slice(0, 12)}.sqlite`;
  return new Archive(captures, join(/* turbopackIgnore: true */ site.buildDir, 'cache', name));
}

/** From now on `archive` gives the site's own archive as its index was when it was last held. */
export function holdArchive(): Archive {
  globalThis.datelineArchive ??= { archive: openArchive(), refreshed: performance.now() };
  const { archive } = globalThis.datelineArchive;
  archive.hold();
  return archive;
}

/** How old the look at the files may be in development, milliseconds. */
const freshness = 300;

/**
 * The site's own archive, brought up to date when it is first asked for; in development, ever again, and with what is
 * held back.
 */
export function archive(): Archive {
  const isDevelopment = process.env.NODE_ENV === 'development';
  globalThis.datelineArchive ??= { archive: openArchive(), refreshed: 0 };
  const open = globalThis.datelineArchive;
  const age = performance.now() - open.refreshed;
  if (open.refreshed === 0 || (isDevelopment && age > freshness)) {
    open.archive.refresh();
    open.refreshed = performance.now();
  }
  return open.archive;
}

/** What an index is of. The settings are those that pages show: with others it is a new one, and all are made anew. */
const { name, origin, timeZone, language, sourceAddress, contactAddress } = site;
const contentsOf = (captures: Captures) =>
  JSON.stringify([captures, name, origin, timeZone, language, sourceAddress, contactAddress]);
