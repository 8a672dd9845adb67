import { wait } from './wait';

/** Readers that ask for pages again and again, and what became of it. */
export class Load {
  answered = 0;
  readonly failed: string[] = [];
  #isOver = false;
  readonly #readers: Promise<void>[];

  /** `rate` requests a second, at `addresses` in turn. */
  constructor(origin: string, addresses: string[], rate: number, readers = 8) {
    const pause = (1_000 * readers) / rate;
    this.#readers = Array.from({ length: readers }, (_, i) => this.#read(origin, addresses, i, pause));
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#readers);
  }

  async #read(origin: string, addresses: string[], first: number, pause: number) {
    for (let turn = first; !this.#isOver; turn++) {
      const began = performance.now();
      await this.#ask(origin + addresses[turn % addresses.length]);
      await wait(Math.max(0, pause - (performance.now() - began)));
    }
  }

  async #ask(url: string) {
    try {
      const response = await fetch(url);
      await response.arrayBuffer();
      if (response.status === 200) this.answered++;
      else this.failed.push(`${response.status} ${url}`);
    } catch (error) {
      this.failed.push(`${error} ${url}`);
    }
  }
}
