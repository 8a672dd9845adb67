import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../invent/random';
import { captureOf } from './report';

/** What a report said from one moment of the newsroom's clock to another; of edition 0 it is not there. */
type Edition = { edition: number; from: number; until: number; isWhole: boolean };

/** A stretch of the newsroom's clock, in milliseconds. */
export type Stretch = { from: number; until: number };

/** How long a page may go on saying what was, milliseconds. */
const delay = 5_000;

/** Reports that are written, changed and taken away, and what each of them said at any moment. */
export class Newsroom {
  readonly #folder: string;
  readonly #editions: Edition[][];
  #stood = 0;
  #stands: number | undefined;

  constructor(folder: string, reports: number) {
    this.#folder = folder;
    this.#editions = Array.from({ length: reports }, () => []);
    mkdirSync(folder, { recursive: true });
    for (const report of this.#editions.keys()) this.write(report);
  }

  get reports(): number {
    return this.#editions.length;
  }

  /** One of the reports. */
  any(random: Random): number {
    return random.below(this.reports);
  }

  /** Milliseconds, without those in which nobody could take notice of a change. */
  now(): number {
    return (this.#stands ?? Date.now()) - this.#stood;
  }

  /** The clock stands as long as some work takes. */
  async standing(work: () => Promise<void>): Promise<void> {
    this.#stands = Date.now();
    await work();
    this.#stood += Date.now() - this.#stands;
    this.#stands = undefined;
  }

  /** Writes the next edition of a report; by halves, `between` comes between them. */
  async write(report: number, between?: () => Promise<void>): Promise<void> {
    const edition = Math.max(0, ...this.#said(report).map((said) => said.edition)) + 1;
    const text = captureOf(report, edition);
    if (between) {
      this.#note(report, { edition, isWhole: false });
      writeFileSync(this.#file(report), text.slice(0, text.length / 2));
      await between();
    }
    this.#note(report, { edition, isWhole: true });
    writeFileSync(this.#file(report), text);
  }

  /** Takes a report away. */
  remove(report: number): void {
    this.#note(report, { edition: 0, isWhole: true });
    rmSync(this.#file(report), { force: true });
  }

  /** Writes any report anew, or takes it away. */
  async changeAny(random: Random): Promise<void> {
    const report = this.any(random);
    if (random.isLucky(25)) this.remove(report);
    else await this.write(report);
  }

  /** Whether a page may say what an edition of a report says. */
  mayBe(report: number, edition: number, when: Stretch): boolean {
    return this.#during(report, when).some((said) => said.edition === edition);
  }

  /** How long ago a report said so, in words. */
  age(report: number, edition: number): string {
    const said = this.#said(report).findLast((each) => each.edition === edition);
    return said ? `over for ${((this.now() - said.until) / 1_000).toFixed(1)} s` : 'never written';
  }

  /** Whether a report must be there, and whole. */
  mustBe(report: number, when: Stretch): boolean {
    return this.#during(report, when).every(({ edition, isWhole }) => edition > 0 && isWhole);
  }

  /** Captures that are not what was written last. */
  changedByOthers(): string[] {
    return this.#editions.flatMap((said, report) => {
      const edition = said.at(-1)?.edition ?? 0;
      const file = this.#file(report);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      return text === (edition > 0 ? captureOf(report, edition) : undefined) ? [] : [`${file} is another`];
    });
  }

  #said(report: number): Edition[] {
    return this.#editions[report] ?? [];
  }

  #during(report: number, { from, until }: Stretch): Edition[] {
    return this.#said(report).filter((said) => said.from <= until && said.until + delay >= from);
  }

  #note(report: number, { edition, isWhole }: Pick<Edition, 'edition' | 'isWhole'>) {
    const said = this.#said(report);
    const last = said.at(-1);
    const from = this.now();
    if (last) last.until = from;
    said.push({ edition, isWhole, from, until: Number.POSITIVE_INFINITY });
  }

  #file(report: number): string {
    return join(this.#folder, `report-${report}.txt`);
  }
}
