import type { Output } from './output';
import type { Made, Query } from './witness';

/** What an export knows of a file that it wrote for an address. */
export type Kept = {
  path: string;
  /** The addresses that it names. */
  named: string[];
  made: Made;
};

/** What an export wrote: the build and the base that it was made with, and each address. */
export type Manifest = { edition: string; kept: Map<string, Kept>; others: string[] };

const path = '.export.json';

/** Pages name the same addresses and ask much the same: each is written down once, and named by its place. */
type Written = {
  edition: string;
  addresses: string[];
  statements: string[];
  queries: [statement: number, ...values: Query['values']][];
  kept: [address: number, path: string, hash: string, named: number[], asked: number[]][];
  others: string[];
};

/** What the last export to a folder wrote; of none, or one of another edition, only which files there are. */
export function readManifest(output: Output, edition: string): { before: Manifest; files: string[] } {
  const {
    addresses,
    statements,
    edition: found,
    ...written
  } = JSON.parse(output.read(path) ?? '{}') as Written;
  if (!addresses) return { before: { edition, kept: new Map(), others: [] }, files: [] };

  const queries = written.queries.map(([place, ...values]) => ({ sql: statements[place] ?? '', values }));
  const kept = written.kept.map(([address, path, hash, named, asked]): [string, Kept] => {
    const made = { hash, queries: asked.flatMap((place) => queries[place] ?? []) };
    return [addresses[address] ?? '', { path, named: named.map((place) => addresses[place] ?? ''), made }];
  });
  const files = [...kept.map(([, { path: file }]) => file), ...written.others];
  const before = { edition, kept: new Map(found === edition ? kept : []), others: written.others };
  return { before, files };
}

/** The same text for the same export, in whatever order its pages were made. */
export async function writeManifest(output: Output, { edition, kept, others }: Manifest): Promise<void> {
  const [addresses, statements] = [new Rows<string>(), new Rows<string>()];
  const queries = new Rows<Written['queries'][number]>();
  const placeOf = ({ sql, values }: Query) => queries.placeOf([statements.placeOf(sql), ...values]);
  const sorted = [...kept].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = sorted.map(([address, { path, named, made }]): Written['kept'][number] => {
    const places = named.map((each) => addresses.placeOf(each));
    return [addresses.placeOf(address), path, made.hash, places, made.queries.map(placeOf)];
  });
  const written: Written = {
    edition,
    addresses: addresses.all,
    statements: statements.all,
    queries: queries.all,
    kept: entries,
    others,
  };
  await output.write(path, 'application/octet-stream', Buffer.from(JSON.stringify(written)));
}

/** Rows of a list, each of which stands there once. */
class Rows<Row> {
  readonly all: Row[] = [];
  readonly #places = new Map<string, number>();

  placeOf(row: Row): number {
    const key = JSON.stringify(row);
    const place = this.#places.get(key) ?? this.all.push(row) - 1;
    this.#places.set(key, place);
    return place;
  }
}
