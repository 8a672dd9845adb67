import { spent } from '../measure';

/** Bytes that a time is told for. */
const unit = 10_000;

/** Measures how long inputs take, by their size. */
export class Meter {
  /** Milliseconds that 10 kB may take. */
  readonly #most: number;
  /** Milliseconds for 10 kB, of the slowest input so far. */
  slowest = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work. Throws where it takes too long, and does again when it is done again. */
  time(size: number, work: () => void): void {
    const once = () => (spent(work) * unit) / Math.max(size, unit);
    let taken = once();
    // A collection of garbage comes now and then; a slow program is slow each time.
    for (let again = 0; taken > this.#most && again < 4; again++) taken = Math.min(taken, once());
    if (taken > this.#most)
      throw new Error(`It takes ${Math.round(taken)} ms for 10 kB; ${this.#most} are allowed`);
    this.slowest = Math.max(this.slowest, taken);
  }
}
