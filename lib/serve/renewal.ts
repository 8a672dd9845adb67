import { holdArchive } from '../archive/archive';
import { effectsSince } from '../archive/effects';
import { sitemapAddress } from '../publish/sitemap';
import type { Answers } from './answers';
import type { AskNext } from './ask-next';
import type { Renders } from './renders';
import { renewNext } from './renew-next';
import { addressesOf, subjectOf, subjectsOf } from './touched';

/** What the renewal works on. */
type Site = { renders: Renders; answers: Answers; ask: AskNext; site: string[] };

/** What was renewed: names such as `story /2016/06/28/…`, or all there is. */
export type Renewed = { everything: boolean; subjects: string[] };

export const nothing: Renewed = { everything: false, subjects: [] };

/** More names than a report tells. */
const many = 10_000;

/**
 * Takes over what changed in the index, for all pages at one moment: those that are being made are finished before,
 * from the index as it was, and none that shows something that changed is given after.
 */
export class Renewal {
  readonly #on: Site;
  /** The last change that pages know of; at first, none since the build. */
  #serial = 0;
  #unreported: Renewed = nothing;

  constructor(on: Site) {
    this.#on = on;
  }

  /** What was renewed since the last report. */
  report(): Renewed {
    const report = this.#unreported;
    this.#unreported = nothing;
    return report;
  }

  /** Takes over all that changed since the last time, and returns it. */
  async takeOver(): Promise<Renewed> {
    const { renders, answers } = this.#on;
    let renewed = nothing;
    await renders.pause(async () => {
      const { serial, effects } = effectsSince(this.#serial, holdArchive());
      const subjects = subjectsOf(effects);
      await this.#renewNext(subjects);
      answers.outdate((address) => subjects?.has(subjectOf(address)) ?? true);
      this.#serial = serial;
      renewed = sum(nothing, subjects);
      this.#unreported = sum(this.#unreported, subjects);
    });
    return renewed;
  }

  async #renewNext(subjects: Set<string> | undefined) {
    const { ask, site } = this.#on;
    const own = [...site, sitemapAddress('pages')];
    const addresses = subjects ? [...subjects].flatMap((subject) => addressesOf(subject, own)) : ['*'];
    await renewNext(ask, addresses);
  }
}

function sum({ everything, subjects }: Renewed, more: Set<string> | undefined): Renewed {
  const all = more && new Set([...subjects, ...more]);
  const isAll = everything || all === undefined || all.size > many;
  return isAll ? { everything: true, subjects: [] } : { everything: false, subjects: [...all] };
}
