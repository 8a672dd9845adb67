import { linesOf } from './span';

/** Where two texts differ: from a line on, what stands in the one and what in its place in the other. */
export type Difference = { line: number; removed: string[]; added: string[] };

/** The one stretch of lines in which two texts differ. Line ends that differ stand in it as `␍` and `␊`. */
export function differenceOf(before: string, after: string): Difference {
  const split = before.includes('\r') === after.includes('\r') ? lines : endedLines;
  const [old, young] = [split(before), split(after)];
  const shortest = Math.min(old.length, young.length);
  let start = 0;
  while (start < shortest && old[start] === young[start]) start++;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const between = (all: string[]) => all.slice(start, all.length - end);
  return { line: start + 1, removed: between(old), added: between(young) };
}

const lines = (text: string) => Array.from(linesOf({ offset: 0, text }), (line) => line.text);

function endedLines(text: string): string[] {
  const marked = text.replace(/\r\n|\r|\n/g, (end) => end.replace('\r', '␍').replace('\n', '␊') + end);
  return lines(marked);
}
