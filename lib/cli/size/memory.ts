import { wait } from '../wait';

/** Asks a server for its memory, ever again, and tells what it came to. */
export class Memory {
  /** MB, in the order of time. */
  readonly seen: number[] = [];
  #isOver = false;
  readonly #watching: Promise<void>;

  /** `token` opens its `/metrics`. */
  constructor(origin: string, token: string) {
    this.#watching = this.#watch(`${origin}/metrics`, token);
  }

  get most(): number {
    return Math.max(...this.seen);
  }

  /** How many times the least of the second quarter the least of the last one is: memory swings, but returns. */
  get growth(): number {
    const quarter = this.seen.length / 4;
    return Math.min(...this.seen.slice(3 * quarter)) / Math.min(...this.seen.slice(quarter, 2 * quarter));
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#watching;
  }

  async #watch(url: string, token: string) {
    while (!this.#isOver) {
      const answered = fetch(url, { headers: { authorization: `Bearer ${token}` } });
      const text = await answered.then((response) => response.text()).catch(() => '');
      const bytes = /^process_resident_memory_bytes (\d+)/m.exec(text)?.[1];
      if (bytes) this.seen.push(Number(bytes) / 1e6);
      await wait(500);
    }
  }
}
