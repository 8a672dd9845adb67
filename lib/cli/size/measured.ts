import { type Figure, type Row, told } from '../bench/table';

/** What was measured: what was promised, what depends on the machine's mood, and what came out wrong, a line each. */
export type Measured = { promised: Row[]; told: Row[]; wrong: string[] };

/** A row of which the most is promised. */
export const promise = (what: string, ours: Figure, most: number): Row => ({
  what,
  budget: { text: `at most ${told({ value: most, unit: ours.unit })}`, value: most },
  ours,
});
