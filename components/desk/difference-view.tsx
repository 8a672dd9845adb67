import type { Difference } from '@/lib/capture/difference';
import { printable } from '@/lib/capture/frame';
import { words } from './words';

/** Lines that are shown of either side, and characters of a line. */
const [mostLines, longest] = [4, 160];

/** What a remedy takes out of a capture, and what it puts in its place. */
export function DifferenceView({ difference: { line, removed, added } }: { difference: Difference }) {
  const around = changedPart(removed, added);
  const linesOf = (all: string[], sign: string, first: number) =>
    all
      .slice(0, mostLines)
      .map((text, at) => `${first + at} ${sign} ${shown(text, around)}\n`)
      .join('');

  return (
    <figure className="difference" aria-label={words.capture.remedy}>
      <pre>
        <del>{linesOf(removed, '-', line)}</del>
        <ins>{linesOf(added, '+', line)}</ins>
      </pre>
      {Math.max(removed.length, added.length) > mostLines && (
        <figcaption>{words.counts.lines(Math.max(removed.length, added.length))}</figcaption>
      )}
    </figure>
  );
}

/** A related list is one line of a thousand characters: where the first lines begin to differ. */
function changedPart([before = '']: string[], [after = '']: string[]): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return Math.max(0, at - longest / 2);
}

function shown(text: string, from: number) {
  const part = text.slice(from, from + longest);
  return `${from > 0 ? '…' : ''}${printable(part)}${from + longest < text.length ? '…' : ''}`;
}
