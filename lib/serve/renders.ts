/** Thrown where more is asked for at once than can be made soon. */
export class Overload extends Error {}

/** Pages that Next makes at once: it works on one core, and waits for little. */
const together = 4;
/** Pages that wait for their turn: at 10 ms each, for about two seconds. */
const longest = 200;

/** Keeps order among those who want a page made: few at once, not too many waiting, nobody during a change. */
export class Renders {
  readonly #limits: { together: number; longest: number };
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #pauses = 0;
  #quiet: (() => void)[] = [];

  constructor(limits = { together, longest }) {
    this.#limits = limits;
  }

  /** How many are being made and wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  /** Does some work when its turn comes. Rejects with `Overload` where too many wait already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isFull()) {
      if (this.#waiting.length >= this.#limits.longest) throw new Overload('Too much is asked for at once');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
      if (this.#running === 0) for (const begin of this.#quiet.splice(0)) begin();
      this.#next();
    }
  }

  /** Does a change while nothing is made: what was begun is finished before, the rest is begun after it. */
  async pause(change: () => Promise<unknown>): Promise<void> {
    this.#pauses++;
    try {
      if (this.#running > 0) await new Promise<void>((resolve) => this.#quiet.push(resolve));
      await change();
    } finally {
      this.#pauses--;
      for (let free = this.#limits.together; free > 0; free--) this.#next();
    }
  }

  #isFull() {
    return this.#pauses > 0 || this.#running >= this.#limits.together;
  }

  #next() {
    const next = this.#isFull() ? undefined : this.#waiting.shift();
    if (!next) return;
    this.#running++;
    next();
  }
}
