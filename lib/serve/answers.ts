import { LRUCache } from 'lru-cache';
import { type Answer, improve } from './answer';

type Kept = { answer: Answer; asked: number };

/** Milliseconds that an answer is given without asking whether it is still right. */
const fresh = 1_000;
/** Milliseconds that it is still given while that is asked. */
const patience = 60_000;
/** Bytes of all that is kept, and of the largest answer among it. */
const room = 64 * 2 ** 20;
const largest = 4 * 2 ** 20;

/** Finished answers by address, in a bounded part of memory. An address is asked for once at a time. */
export class Answers {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: room,
    maxEntrySize: largest,
    // The body, its two encoded forms, the address and the headers.
    sizeCalculation: ({ answer }) => 2 * answer.body.length + 1_000,
  });
  readonly #coming = new Map<string, Promise<Answer>>();
  readonly #make: (address: string) => Promise<Answer>;
  readonly #now: () => number;

  constructor(make: (address: string) => Promise<Answer>, now: () => number = Date.now) {
    this.#make = make;
    this.#now = now;
  }

  /** The answer for an address. One that was asked for a moment ago is given as it was, and asked for again. */
  async find(address: string): Promise<Answer> {
    const kept = this.#kept.get(address);
    if (!kept) return this.#renew(address);

    const age = this.#now() - kept.asked;
    if (kept.answer.lasts === 'always' || age < fresh) return kept.answer;
    const coming = this.#renew(address);
    return age < patience ? kept.answer : coming;
  }

  #renew(address: string): Promise<Answer> {
    const coming =
      this.#coming.get(address) ??
      this.#make(address)
        .then((answer) => this.#keep(address, answer))
        .finally(() => this.#coming.delete(address));
    this.#coming.set(address, coming);
    return coming;
  }

  #keep(address: string, answer: Answer): Answer {
    const before = this.#kept.peek(address)?.answer;
    // A page that breaks is given as it was before, for as long as it is not too old.
    if (answer.status >= 500) return answer;
    if (answer.lasts === 'once') {
      this.#kept.delete(address);
      return answer;
    }

    const isSame = before !== undefined && before.hash === answer.hash && before.status === answer.status;
    const kept = isSame ? { ...before, headers: answer.headers } : answer;
    this.#kept.set(address, { answer: kept, asked: this.#now() });
    if (isSame) void improve(kept);
    return kept;
  }
}
