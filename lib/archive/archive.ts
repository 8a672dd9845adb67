import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '../capture/decode';
import { site } from '../site';
import { type Captures, readCapture } from './content';
import { Index, isDamage } from './index-file';
import { type Progress, refresh } from './refresh';

/** Some captures, as their index knows them. */
export class Archive {
  readonly #captures: Captures;
  readonly #index: Index;

  /** Opens the archive of some captures; its index is kept in `file`, or nowhere with `:memory:`. It may be out of date. */
  constructor(captures: Captures, file: string) {
    this.#captures = captures;
    this.#index = new Index(file, captures.folder);
  }

  /** Looks at the files, and returns how many captures changed since the last look. `progress` hears of each. */
  refresh(progress?: Progress): number {
    return this.#sound(() => refresh(this.#index, this.#captures, progress));
  }

  /** The text of a capture as it is now, decoded as far as it can be; empty where it is gone. */
  sourceOf(path: string): string {
    try {
      return decode(readCapture(this.#captures.folder, path), () => {}).text;
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

/** How old the look at the files may be in development, milliseconds. */
const freshness = 300;

/** The site's own archive, brought up to date when it is first asked for; in development, ever again. */
export function archive(): Archive {
  globalThis.datelineArchive ??= {
    archive: new Archive({ folder: site.contentDir }, indexFile()),
    refreshed: 0,
  };
  const open = globalThis.datelineArchive;
  const age = Date.now() - open.refreshed;
  if (open.refreshed === 0 || (process.env.NODE_ENV === 'development' && age > freshness)) {
    open.archive.refresh();
    open.refreshed = Date.now();
  }
  return open.archive;
}

/** One for each content folder, beside what else Next keeps between builds. */
function indexFile(): string {
  const name = createHash('sha256').update(site.contentDir).digest('hex').slice(0, 12);
  return join(/* turbopackIgnore: true */ site.buildDir, 'cache', `archive-${name}.sqlite`);
}
