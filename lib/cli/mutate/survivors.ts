type Place = { line: number; column: number };
type Mutant = { status: string; replacement?: string; location: { start: Place; end: Place } };

/** What is read of Stryker's report. */
export type Report = { files: Record<string, { source: string; mutants: Mutant[] }> };

/** The most of a change that is shown, characters. */
const width = 160;

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** How many changes there were, how many of them a test noticed, and how many of a hundred that is. */
export function scoreOf({ files }: Report): { score: number; mutants: number; noticed: number } {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const noticed = all.filter(isNoticed).length;
  const mutants = noticed + all.filter(isMissed).length;
  return { score: (100 * noticed) / mutants, mutants, noticed };
}

/** Each change that no test noticed, with its place: `lib/capture/head.ts:34:9  lines.length === most → false`. */
export function survivorsIn({ files }: Report): string[] {
  const byName = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(isMissed)
      .sort(
        ({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column,
      )
      .map(({ location: { start, end }, replacement = '' }) => {
        const change = `${shown(textBetween(source, start, end))} → ${shown(replacement)}`;
        return `${file}:${start.line}:${start.column}  ${change}`;
      }),
  );
}

function textBetween(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const text = lines.map((line, i) => line.slice(0, i === last ? end.column - 1 : undefined));
  return text.join('\n').slice(start.column - 1);
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width)}…` : line;
}
