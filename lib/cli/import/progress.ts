import { showProgress } from '../command';

/** How wide the bar is, characters, and how often it is drawn anew, milliseconds. */
const width = 30;
const pause = 100;

/** A bar on the terminal, on a line of its own below what is said; nothing where standard error is no terminal. */
export class Progress {
  #all = 0;
  #done = 0;
  #drawn = 0;

  /** One more is to be done. */
  expect(): void {
    this.#all++;
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    if (Date.now() - this.#drawn >= pause) this.#draw();
  }

  /** Takes the bar away, so that something can be said in its place. */
  clear(): void {
    if (this.#drawn > 0) showProgress('');
    this.#drawn = 0;
  }

  #draw() {
    this.#drawn = Date.now();
    const full = Math.floor((this.#done / Math.max(this.#all, this.#done)) * width);
    const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
    const [done, all] = [this.#done, this.#all].map((number) => number.toLocaleString('en'));
    showProgress(`${bar} ${done} of ${all}`);
  }
}
