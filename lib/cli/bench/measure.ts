/** What was measured, and the figure with its unit. */
export type Row = [what: string, measured: string];

/** Runs some work and returns how long it took, in milliseconds. */
export function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The middle one of some figures. */
export function median(figures: number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** A time of some milliseconds, for people. */
export function inUnits(milliseconds: number): string {
  if (milliseconds < 1) return `${(milliseconds * 1_000).toFixed(0)} µs`;
  return milliseconds < 1_000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}
