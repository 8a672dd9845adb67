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

type Written = {
  edition: string;
  queries: Query[];
  kept: [string, Omit<Kept, 'made'> & { asked: number[]; hash: string }][];
  others: string[];
};

/** What the last export to a folder wrote; of none, or one of another edition, only which files there are. */
export function readManifest(output: Output, edition: string): { before: Manifest; files: string[] } {
  const text = output.read(path);
  if (text === undefined) return { before: { edition, kept: new Map(), others: [] }, files: [] };

  const { queries, kept: entries, others, edition: found } = JSON.parse(text) as Written;
  const kept = entries.map(([address, { asked, hash, ...rest }]): [string, Kept] => [
    address,
    { ...rest, made: { hash, queries: asked.flatMap((place) => queries[place] ?? []) } },
  ]);
  const files = [...kept.map(([, { path: file }]) => file), ...others];
  return { before: { edition, kept: new Map(found === edition ? kept : []), others }, files };
}

/** Pages ask much the same: a query is written down once. */
export async function writeManifest(output: Output, { edition, kept, others }: Manifest): Promise<void> {
  const places = new Map<string, number>();
  const queries: Query[] = [];
  const placeOf = (query: Query) => {
    const key = JSON.stringify(query);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, queries.length);
    return queries.push(query) - 1;
  };
  const entries = [...kept].map(([address, { made, ...rest }]) => {
    const written = { ...rest, asked: made.queries.map(placeOf), hash: made.hash };
    return [address, written] satisfies Written['kept'][number];
  });
  const written: Written = { edition, queries, kept: entries, others };
  await output.write(path, 'application/octet-stream', Buffer.from(JSON.stringify(written)));
}
