import type { Index } from './index-file';

/**
 * The rows that a query finds, a few at a time: there may be many, and each may be changed once it was given out. The
 * query has the form `… WHERE path > ? ORDER BY path LIMIT 500`; it is asked from `first` on, then from the key of the
 * last row on.
 */
export function* inPages<Row, Key extends string | number>(
  from: Pick<Index, 'all'>,
  sql: string,
  keyOf: (row: Row) => Key,
  first: Key,
  ...values: (string | number)[]
): Generator<Row> {
  let last = first;
  for (;;) {
    const page = from.all<Row>(sql, last, ...values);
    yield* page;
    const end = page.at(-1);
    if (end === undefined) return;
    last = keyOf(end);
  }
}
