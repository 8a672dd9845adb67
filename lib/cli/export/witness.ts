import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive';
import { publicFolder } from '../../archive/pictures';
import { Strings } from './strings';

/** A query of the index, and its values. */
export type Query = { sql: string; values: (string | number | null)[] };

/** What a page was made from: the queries that it asked of the index, and a hash of all that they found. */
export type Made = { queries: Query[]; hash: string };

/** Names change with what they name, but for those of pictures. */
const named = /^\/(?:_next\/static|islands|thumbnails\/\d+(?<picture>\/.+))/;

/** Sees what each page asks of the archive while it is made, and tells whether it would find the same again. */
export class Witness {
  readonly #find: (sql: string, ...values: Query['values']) => Record<string, unknown>[];
  /** What the page that is being made has asked. */
  readonly #asked = new AsyncLocalStorage<Map<string, Query>>();
  readonly #statements = new Strings();
  /** A hash of what each statement finds for each values: many pages ask the same. */
  readonly #found = new Map<string, Map<string, string>>();

  /** From now on it hears what is asked of this archive, which does not change. */
  constructor(archive: Archive) {
    const all = archive.all.bind(archive);
    const get = archive.get.bind(archive);
    const hear = (sql: string, values: Query['values']) =>
      this.#asked.getStore()?.set(JSON.stringify([sql, values]), { sql, values });
    this.#find = all;
    archive.all = <Row>(sql: string, ...values: Query['values']) => {
      hear(sql, values);
      return all<Row>(sql, ...values);
    };
    archive.get = <Row>(sql: string, ...values: Query['values']) => {
      hear(sql, values);
      return get<Row>(sql, ...values);
    };
  }

  /** Sees some work that makes one page. */
  async see<Result>(address: string, work: () => Promise<Result>): Promise<{ result: Result; made: Made }> {
    const asked = new Map<string, Query>();
    const result = await this.#asked.run(asked, work);
    const queries = [...asked.values()].map(({ sql, values }) => ({
      sql: this.#statements.same(sql),
      values,
    }));
    return { result, made: { queries, hash: this.#hashOf(address, queries) } };
  }

  /** Whether an address would be answered from the same again. What asked nothing, and is no file of a name of its own, tells nothing. */
  isAsItWas(address: string, { queries, hash }: Made): boolean {
    return (queries.length > 0 || named.test(address)) && this.#hashOf(address, queries) === hash;
  }

  #hashOf(address: string, queries: Query[]): string {
    const hash = createHash('sha256');
    const picture = named.exec(address)?.groups?.picture;
    if (picture !== undefined) hash.update(stateOf(decodeURIComponent(picture)));
    for (const query of queries) hash.update(this.#foundBy(query));
    return shortened(hash);
  }

  #foundBy({ sql, values }: Query): string {
    const known = this.#found.get(sql) ?? new Map<string, string>();
    this.#found.set(sql, known);
    const key = JSON.stringify(values);
    const found = known.get(key) ?? this.#hashOfRows({ sql, values });
    known.set(key, found);
    return found;
  }

  #hashOfRows({ sql, values }: Query): string {
    const hash = createHash('sha256');
    // Of a statement that `all` went through, libsql's `get` finds nothing more: this is another.
    for (const row of this.#find(`${sql} -- again`, ...values)) {
      // The binding adds how long it took.
      const { _metadata, ...found } = row;
      hash.update(JSON.stringify(found));
    }
    return shortened(hash);
  }
}

const shortened = (hash: Hash) => hash.digest('base64url').slice(0, 22);

function stateOf(picture: string): string {
  const stat = statSync(join(publicFolder(), picture), { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'none';
}
