import type { Severity } from '@/lib/capture/diagnostic';
import { type Finding, severityOf } from '@/lib/capture/frame';

/** A piece of a line, from a position in it; what is wrong in it has the severity of the worst that is. */
type Piece = { start: number; text: string; severity?: Severity };

const order: Severity[] = ['note', 'warning', 'error'];

/** A line in pieces, cut where something that was found in it begins or ends. */
export function markLine(text: string, findings: Finding[]): Piece[] {
  const ranges = findings.map((finding) => {
    const start = Math.min(finding.column - 1, text.length);
    return {
      start,
      end: Math.min(text.length, start + Math.max(1, finding.length)),
      severity: severityOf(finding),
    };
  });
  const cuts = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, at) => {
    const piece = { start, text: text.slice(start, places[at + 1]) };
    const found = ranges.filter((range) => range.start <= start && start < range.end);
    const [severity] = found
      .map((range) => range.severity)
      .sort((a, b) => order.indexOf(b) - order.indexOf(a));
    return severity ? { ...piece, severity } : piece;
  });
}
