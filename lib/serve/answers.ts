import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** Makes the answer for an address, and calls `keep` with it before anything can change. */
export type Make = (address: string, keep: (answer: Answer) => Answer) => Promise<Answer>;

type Kept = { answer: Answer; asked: number; isOutdated: boolean };

/** Milliseconds that an answer is given without asking whether it is still right, while nothing changes. */
const fresh = 60_000;
/** Bytes of all that is kept, and of the largest answer among it. */
const room = 32 * 2 ** 20;
const largest = 4 * 2 ** 20;

/** Finished answers by address, in a bounded part of memory. An address is asked for once at a time. */
export class Answers {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: room,
    maxEntrySize: largest,
    // The body, its two encoded forms, the headers, and the address, which may be longer than all of them.
    sizeCalculation: ({ answer }, address) => 2 * (answer.body.length + address.length) + 1_000,
  });
  readonly #coming = new Map<string, Promise<Answer>>();
  readonly #make: Make;
  readonly #now: () => number;

  constructor(make: Make, now: () => number = () => performance.now()) {
    this.#make = make;
    this.#now = now;
  }

  /** Bytes that are kept, about. */
  get size(): number {
    return this.#kept.calculatedSize;
  }

  /** Whether there is an answer for an address that need not be waited for. */
  has(address: string): boolean {
    return this.#kept.peek(address)?.isOutdated === false;
  }

  /** The answer for an address. One that was asked for long ago is given as it was, and asked for again. */
  async find(address: string): Promise<Answer> {
    const kept = this.#kept.get(address);
    if (!kept) return this.#renew(address);
    if (kept.answer.lasts === 'always') return kept.answer;

    if (kept.isOutdated) {
      // What cannot be made now is given as it was.
      const newer = await this.#renew(address).catch(() => kept.answer);
      return newer.status >= 500 ? kept.answer : newer;
    }
    if (this.#now() - kept.asked >= fresh) this.#renew(address).catch(() => {});
    return kept.answer;
  }

  /** From now on those whose address is told of are not given before they were asked for again. */
  outdate(isTold: (address: string) => boolean): void {
    for (const [address, kept] of this.#kept.entries()) {
      if (kept.answer.lasts !== 'always' && isTold(address)) kept.isOutdated = true;
    }
  }

  #renew(address: string): Promise<Answer> {
    const coming =
      this.#coming.get(address) ??
      this.#make(address, (answer) => this.#keep(address, answer)).finally(() =>
        this.#coming.delete(address),
      );
    this.#coming.set(address, coming);
    return coming;
  }

  #keep(address: string, answer: Answer): Answer {
    const before = this.#kept.peek(address)?.answer;
    if (answer.status >= 500) return answer;
    if (answer.lasts === 'once') {
      this.#kept.delete(address);
      return answer;
    }

    const isSame = before !== undefined && before.hash === answer.hash && before.status === answer.status;
    const kept = isSame ? { ...before, headers: answer.headers } : answer;
    this.#kept.set(address, { answer: kept, asked: this.#now(), isOutdated: false });
    return kept;
  }
}
