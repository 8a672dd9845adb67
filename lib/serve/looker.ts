import { Worker } from 'node:worker_threads';
import type { Scope } from '../archive/content';
import { type Watch, watchCaptures } from '../archive/watch';
import type { Looked } from './look-worker';

/** Milliseconds after a file was written in which the rest of it may follow. */
const calm = 100;
/** Milliseconds between two looks for what another process changed, or whose time has come. */
const beat = 1_000;
/** Milliseconds between two looks at all captures, where all changes are heard of. */
const round = 60_000;

/** Called with the serial number of the last change, where it is a new one. */
type Notice = (serial: number) => Promise<unknown>;

/** Looks at the captures of a folder, in a thread of its own, whenever something there changes. */
export class Looker {
  readonly #thread = new Worker(new URL('./look-thread.mjs', import.meta.url));
  readonly #notice: Notice;
  readonly #wanted = new Set<Scope>();
  #serial = 0;
  #turn: Promise<Looked> = Promise.resolve({ captures: 0, serial: 0 });
  #watch: Watch | undefined;
  #soon: NodeJS.Timeout | undefined;
  #heart: NodeJS.Timeout | undefined;
  /** When all captures were looked at last, and how long that took; milliseconds. */
  #whole = { ended: 0, lasted: 0 };

  constructor(notice: Notice) {
    this.#notice = notice;
  }

  /** Looks at some captures, and returns what was found, after it was noticed. Looks come one after the other. */
  look(scopes: Scope[]): Promise<Looked> {
    this.#turn = this.#turn.then(() => this.#lookNow(scopes));
    return this.#turn;
  }

  /** Looks from now on by itself, until it is closed. */
  follow(folder: string): void {
    this.#watch = watchCaptures(folder, (scope) => {
      this.#wanted.add(scope);
      this.#soon ??= setTimeout(() => this.#lookAtWanted(), calm);
    });
    this.#heart = setTimeout(() => this.#beat(), beat);
  }

  async close(): Promise<void> {
    clearTimeout(this.#heart);
    clearTimeout(this.#soon);
    this.#watch?.close();
    await this.#thread.terminate();
  }

  async #lookAtWanted() {
    this.#soon = undefined;
    const scopes = [...this.#wanted];
    this.#wanted.clear();
    await this.look(scopes);
  }

  async #beat() {
    const age = Date.now() - this.#whole.ended;
    // Where nothing is heard of changes, as often as takes half of the thread's time.
    const isDue = age >= (this.#watch?.isWhole ? round : this.#whole.lasted);
    await this.look(isDue ? [''] : []);
    this.#heart = setTimeout(() => this.#beat(), beat);
  }

  async #lookNow(scopes: Scope[]): Promise<Looked> {
    const began = Date.now();
    const found = await this.#ask(scopes);
    if (scopes.includes('')) this.#whole = { ended: Date.now(), lasted: Date.now() - began };
    if ('error' in found) console.error(`The captures could not be looked at: ${found.error}`);
    else if (found.serial !== this.#serial) {
      this.#serial = found.serial;
      await this.#notice(found.serial);
    }
    return found;
  }

  #ask(scopes: Scope[]): Promise<Looked> {
    return new Promise((resolve) => {
      this.#thread.once('message', resolve);
      this.#thread.postMessage(scopes);
    });
  }
}
