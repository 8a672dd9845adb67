import type { Span } from './span';

/** What a reader loses: an error, the article; a warning, a detail; a note, nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** Every code there is, and its severity. */
export const severities = {
  unreadable: 'error',
  binary: 'error',
  'not-utf8': 'error',
  empty: 'error',
  'too-large': 'error',
  'headline-missing': 'error',
  'dateline-missing': 'error',
  'dateline-unreadable': 'error',
  'body-missing': 'error',

  'control-character': 'warning',
  'letters-lost': 'warning',
  'headline-once': 'warning',
  'headline-differs': 'warning',
  'headline-long': 'warning',
  'dateline-weekday': 'warning',
  'dateline-form': 'warning',
  'dateline-future': 'warning',
  'dateline-repeated': 'warning',
  'dump-length': 'warning',
  'dump-damaged': 'warning',
  'dump-form': 'warning',
  'dump-repeated': 'warning',
  'text-above-dateline': 'warning',
  'text-after-dump': 'warning',
  'related-entry': 'warning',
  'related-duplicate': 'warning',
  'related-self': 'warning',
  'picture-path': 'warning',
  'duplicate-address': 'warning',
  'duplicate-capture': 'warning',
  'page-encoding': 'warning',
  'page-date': 'warning',
  topics: 'warning',

  'utf-16': 'note',
  'line-ends': 'note',
  'dump-missing': 'note',
  'dump-empty': 'note',
  'picture-missing': 'note',
  'headline-repeated': 'note',
  'entities-decoded': 'note',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof severities;

/** One thing that is wrong with a capture. */
export type Diagnostic = {
  code: Code;
  /** Where, in the decoded source. */
  span: Span;
  /** `Expected X, found Y`, the offender in back-ticks. */
  message: string;
  /** What to do about it. */
  hint: string;
};

/** What is wrong with a file that cannot be read. */
export const unreadableFile: Diagnostic = {
  code: 'unreadable',
  span: { offset: 0, text: '' },
  message: 'The file cannot be read',
  hint: 'Look at its permissions, and whether another program is writing it.',
};

/** Takes a diagnostic; the parser goes on with its best reading. */
export type Report = (diagnostic: Diagnostic) => void;

/** How many diagnostics of one code a capture keeps; a damaged file has the same fault a million times. */
const most = 20;

/** Collects what a parser reports; past twenty of one code it only counts, and the twentieth says so. */
export function collect(): { report: Report; diagnostics: () => Diagnostic[] } {
  const kept: Diagnostic[] = [];
  const counts = new Map<Code, number>();

  return {
    report(diagnostic) {
      const count = (counts.get(diagnostic.code) ?? 0) + 1;
      counts.set(diagnostic.code, count);
      if (count <= most) kept.push(diagnostic);
    },
    diagnostics() {
      return kept
        .map((diagnostic) => withRest(diagnostic, kept, counts.get(diagnostic.code) ?? 0))
        .sort((a, b) => a.span.offset - b.span.offset);
    },
  };
}

function withRest(diagnostic: Diagnostic, kept: Diagnostic[], count: number): Diagnostic {
  if (count <= most || kept.findLast(({ code }) => code === diagnostic.code) !== diagnostic)
    return diagnostic;
  return { ...diagnostic, message: `${diagnostic.message}, and ${count - most} more like it` };
}
