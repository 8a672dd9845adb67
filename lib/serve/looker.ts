import { Worker } from 'node:worker_threads';
import type { Scope } from '../archive/content';
import { pictureScope } from '../archive/picture-rows';
import { publicFolder } from '../archive/pictures';
import { type Watch, watchFolder } from '../archive/watch';
import type { Looked } from './look-worker';

/** Milliseconds after a file was written in which the rest of it may follow. */
const calm = 100;
/** Milliseconds between two looks for what another process changed, or whose time has come. */
const beat = 1_000;
/** Milliseconds between two looks at everything, where all changes are heard of. */
const round = 60_000;

/** Called with the serial number of the last change, where it is a new one. */
type Notice = (serial: number) => Promise<unknown>;

/** Looks at the captures of a folder, and at the pictures, in a thread of its own, whenever some of them change. */
export class Looker {
  readonly #notice: Notice;
  readonly #program: URL;
  #thread: Worker | undefined;
  #answer: (looked: Looked) => void = () => {};
  readonly #wanted = new Set<Scope>();
  #serial = 0;
  #error: string | undefined;
  #turn: Promise<Looked> = Promise.resolve({ serial: 0 });
  #watches: Watch[] = [];
  #soon: NodeJS.Timeout | undefined;
  #heart: NodeJS.Timeout | undefined;
  /** When everything was looked at last, by this process's own clock, and how long that took; milliseconds. */
  #whole = { ended: 0, lasted: 0 };

  /** `program` is for tests. */
  constructor(notice: Notice, program = new URL('./look-thread.mjs', import.meta.url)) {
    this.#notice = notice;
    this.#program = program;
  }

  /** Looks at some of them, and returns what was found, after it was noticed. Looks come one after the other. */
  look(scopes: Scope[]): Promise<Looked> {
    this.#turn = this.#turn.then(() => this.#lookNow(scopes));
    return this.#turn;
  }

  /** Looks from now on by itself, until it is closed. */
  follow(folder: string): void {
    this.#listen(folder);
    this.#heart = setTimeout(() => this.#beat(folder), beat);
  }

  async close(): Promise<void> {
    clearTimeout(this.#heart);
    clearTimeout(this.#soon);
    for (const watch of this.#watches) watch.close();
    await this.#thread?.terminate();
  }

  #listen(folder: string) {
    for (const watch of this.#watches) watch.close();
    const tell = (scope: Scope) => {
      this.#wanted.add(scope);
      this.#soon ??= setTimeout(() => this.#lookAtWanted(), calm);
    };
    this.#watches = [watchFolder(folder, tell), watchFolder(publicFolder(), () => tell(pictureScope))];
  }

  async #lookAtWanted() {
    this.#soon = undefined;
    await this.look(this.#takeWanted());
  }

  /** What was heard of, and what could not be looked at. */
  #takeWanted(): Scope[] {
    const scopes = [...this.#wanted];
    this.#wanted.clear();
    return scopes;
  }

  async #beat(folder: string) {
    const isOther = this.#watches.some((watch) => watch.overtaken());
    if (isOther) this.#listen(folder);
    const age = performance.now() - this.#whole.ended;
    // Where nothing is heard of changes, as often as takes half of the thread's time.
    const isDue =
      isOther || age >= (this.#watches.every(({ isWhole }) => isWhole) ? round : this.#whole.lasted);
    await this.look(isDue ? [''] : this.#takeWanted());
    this.#heart = setTimeout(() => this.#beat(folder), beat);
  }

  async #lookNow(scopes: Scope[]): Promise<Looked> {
    const began = performance.now();
    const found = await this.#ask(scopes);
    if (scopes.includes('')) this.#whole = { ended: performance.now(), lasted: performance.now() - began };
    const error = 'error' in found ? found.error : await this.#noticeLast(found.serial);
    this.#say(error);
    if (error === undefined) return found;

    for (const scope of scopes) this.#wanted.add(scope);
    return { error };
  }

  /** Returns what went wrong: then the change is noticed by the next look. */
  async #noticeLast(serial: number): Promise<string | undefined> {
    if (serial === this.#serial) return undefined;
    try {
      await this.#notice(serial);
      this.#serial = serial;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Says once what is wrong, as long as it is, and that it is over. */
  #say(error: string | undefined) {
    if (error === this.#error) return;
    if (error === undefined) console.log('The captures are followed again.');
    else console.error(`What changes in the captures is not followed: ${error}`);
    this.#error = error;
  }

  #ask(scopes: Scope[]): Promise<Looked> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#thread ??= this.#start();
      this.#thread.postMessage(scopes);
    });
  }

  /** A thread that ends, for want of memory say, is started again by the next look. */
  #start(): Worker {
    const thread = new Worker(this.#program);
    thread.on('message', (looked: Looked) => this.#answer(looked));
    thread.on('error', ({ message }: Error) => {
      this.#thread = undefined;
      this.#answer({ error: message });
    });
    return thread;
  }
}
