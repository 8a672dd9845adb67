import { frame, printable, severityOf } from '../../capture/frame';
import type { Outcome } from '../../intake/import-file';
import { diagnosticsOf } from '../for-programs';

/** How often each thing became of a file, and the kinds of files that were skipped. */
export class Tally {
  readonly counts = { imported: 0, duplicate: 0, faulty: 0, refused: 0, skipped: 0 };
  readonly #skipped = new Map<string, number>();

  add(outcome: Outcome): void {
    this.counts[outcome.kind]++;
    if (outcome.kind === 'skipped')
      this.#skipped.set(outcome.reason, (this.#skipped.get(outcome.reason) ?? 0) + 1);
  }

  get isEmpty(): boolean {
    return Object.values(this.counts).every((number) => number === 0);
  }

  /** For programs. */
  toJSON() {
    return { ...this.counts, kindsSkipped: Object.fromEntries(this.#kinds()) };
  }

  /** The last lines of the report. */
  summary(isTrial: boolean): string {
    const { imported, duplicate, faulty, refused, skipped } = this.counts;
    const kinds = this.#kinds().map(([kind, number]) => `${count(number)} ${printable(kind)}`);
    return [
      `${count(imported)} ${isTrial ? 'would be imported' : 'imported'}, ${count(duplicate)} held already, ${count(faulty)} with errors, ${count(refused)} refused`,
      ...(skipped > 0 ? [`${count(skipped)} skipped: ${kinds.join(', ')}`] : []),
    ].join('\n');
  }

  /** The commonest first. */
  #kinds(): [string, number][] {
    return [...this.#skipped].sort(([, one], [, other]) => other - one);
  }
}

const count = (number: number) => number.toLocaleString('en');

/** What became of a file, for people; `undefined` where there is nothing to say. `folder` is the content folder. */
export function describeOutcome(file: string, outcome: Outcome, folder: string): string | undefined {
  switch (outcome.kind) {
    case 'imported':
      return [`${printable(file)} → ${folder}/${outcome.path}`, ...frames(file, outcome)].join('\n');
    case 'duplicate':
      return `${printable(file)} is held already: ${folder}/${outcome.path}`;
    case 'refused':
      return `${printable(file)} is refused: ${outcome.reason}`;
    case 'faulty':
      return frames(file, outcome).join('\n');
    case 'skipped':
      return undefined;
  }
}

/** Notes cost a reader nothing: `npm run check` tells them. */
function frames(file: string, { source, findings }: Extract<Outcome, { source: string }>): string[] {
  const grave = findings.filter((finding) => severityOf(finding) !== 'note');
  return grave.map((finding) => `${frame(file, source, finding)}\n`);
}

/** What became of a file, for programs. */
export function recordOf(file: string, outcome: Outcome) {
  if (outcome.kind !== 'imported' && outcome.kind !== 'faulty') return { file, ...outcome };
  const { source: _, findings, ...rest } = outcome;
  return { file, ...rest, diagnostics: diagnosticsOf(findings) };
}
