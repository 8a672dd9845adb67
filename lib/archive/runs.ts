/** A stretch of a line that is read one way. */
export type Run = { text: string; direction: 'ltr' | 'rtl' };

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko'].map((name) => `\\p{Script=${name}}`).join('');
const rightward = `(?:(?![${scripts}])\\p{L})`;
const leftward = `(?:(?!\\p{Nd})[${scripts}])`;
const marks = '[\\p{M}\\u200c\\u200d]*';
const number = '\\p{Nd}+(?:[.,:/٫٬]\\p{Nd}+)*';

/** From letter to letter of one direction, with all between them that has none. */
const leftwardRun = new RegExp(`${leftward}(?:(?:(?!${rightward}).)*${leftward})?${marks}`, 'gu');
const rightwardRun = new RegExp(
  `${rightward}(?:(?:(?!${leftward}).)*(?:${rightward}|\\p{Nd}))?${marks}|${number}`,
  'gu',
);

/**
 * The stretches of a line from left to right, as the eye meets them: what headlines need of the Unicode
 * bidirectional algorithm, without its embeddings.
 */
export function visualRuns(line: string, direction: Run['direction']): Run[] {
  if (direction === 'rtl') return split(line, rightwardRun, 'rtl').reverse();
  return split(line, leftwardRun, 'ltr').flatMap((run) =>
    // Numbers in a stretch of Arabic run against it.
    run.direction === 'rtl' ? visualRuns(run.text, 'rtl') : [run],
  );
}

function split(line: string, against: RegExp, direction: Run['direction']): Run[] {
  const other = direction === 'rtl' ? 'ltr' : 'rtl';
  const runs: Run[] = [];
  let from = 0;
  for (const { index, 0: text } of line.matchAll(against)) {
    runs.push({ text: line.slice(from, index), direction }, { text, direction: other });
    from = index + text.length;
  }
  runs.push({ text: line.slice(from), direction });
  return runs.filter(({ text }) => text !== '');
}
