/** What a thread does: nothing yet or nothing for it to do, its turns, finished, broken off. */
const [idle, busy, done, failed] = [0, 1, 2, 3];

/** Milliseconds in which a thread that is busy ends another turn, on however slow a disk. */
const patience = 60_000;

/** Turns at a common work, shared by threads: each takes the next that nobody took. */
export class Turns {
  /** Goes from thread to thread. */
  readonly shared: SharedArrayBuffer;
  readonly #count: number;
  /** The next turn, how often the others were heard of, and what each thread does. */
  readonly #cells: Int32Array;

  /** So many turns for so many threads; or those that another thread shares. */
  constructor(count: number, threads: number | SharedArrayBuffer) {
    this.#count = count;
    this.shared = typeof threads === 'number' ? new SharedArrayBuffer(4 * (threads + 2)) : threads;
    this.#cells = new Int32Array(this.shared);
  }

  /** How many threads share them. */
  get threads(): number {
    return this.#cells.length - 2;
  }

  /** The turns that fall to a thread, one after the other as it is ready for them. */
  *of(thread: number): Generator<number> {
    this.#say(thread, busy);
    let turn = Atomics.add(this.#cells, 0, 1);
    if (turn >= this.#count) this.#say(thread, idle);
    for (; turn < this.#count; turn = Atomics.add(this.#cells, 0, 1)) {
      yield turn;
      this.#say(thread, busy);
    }
  }

  /** Says that a thread has finished what it took, or broke off. */
  end(thread: number, isWhole: boolean): void {
    this.#say(thread, isWhole ? done : failed);
  }

  /** Waits for the threads at work, once no turn is left: those that finished some, or `undefined` where one broke off. */
  wait(): number[] | undefined {
    for (;;) {
      const heard = Atomics.load(this.#cells, 1);
      const states = Array.from(this.#cells.subarray(2));
      if (states.includes(failed)) return undefined;
      if (!states.includes(busy)) return states.flatMap((state, thread) => (state === done ? [thread] : []));
      if (Atomics.wait(this.#cells, 1, heard, patience) === 'timed-out') return undefined;
    }
  }

  #say(thread: number, state: number) {
    Atomics.store(this.#cells, thread + 2, state);
    Atomics.add(this.#cells, 1, 1);
    Atomics.notify(this.#cells, 1);
  }
}
