/** How a request ended: the status of its answer, or the connection closed without one. */
export type End = number | 'closed';

/** Counts requests by how they ended, and keeps those that broke a promise. */
export class Tally {
  readonly #ends = new Map<string, number>();
  /** What broke, each with the request that broke it. */
  readonly broken: string[] = [];
  /** What else is worth telling. */
  note = '';

  /** How many requests ended in a way: a class of answers such as `4xx`, `503` for those turned away, or `closed`. */
  count(end: string): number {
    return this.#ends.get(end) ?? 0;
  }

  get requests(): number {
    return [...this.#ends.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Counts a request. No client can bring about an answer of 5xx but the one that says to come again. */
  add(end: End, request: string, isTurnedAway = false): void {
    const isFault = typeof end === 'number' && end >= 500 && !isTurnedAway;
    const kind = isTurnedAway ? '503' : end === 'closed' ? end : `${Math.floor(end / 100)}xx`;
    this.#ends.set(kind, this.count(kind) + 1);
    if (isFault) this.fail(`is answered ${end}`, request);
  }

  /** Keeps a request that broke a promise, once; of many, the first. */
  fail(how: string, request: string): void {
    const told = `${shown(request)} ${how}`;
    if (this.broken.length < 20 && !this.broken.includes(told)) this.broken.push(told);
  }

  /** Fails where a request did not end as it may. */
  expect(ends: readonly End[], end: End, request: string): void {
    if (!ends.includes(end)) this.fail(`is answered ${end} and not ${ends.join(' or ')}`, request);
  }
}

/** A request on one line, as much of it as can be read. */
function shown(request: string) {
  const text = JSON.stringify(request).slice(1, -1);
  return text.length <= 300 ? text : `${text.slice(0, 200)}… (${text.length} signs)`;
}
