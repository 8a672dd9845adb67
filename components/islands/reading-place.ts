import type { Reading } from './reading';

/** How many characters tell a paragraph from the others. */
const enough = 60;

/** Where a reading left off in a text that may have changed since; `undefined` where that is not in it any more. */
export function placeIn(paragraphs: string[], { at }: Reading): number | undefined {
  if (!at) return undefined;
  // Storage may have it from anybody.
  const left = Number(at.place);
  const begins = (paragraph?: string) => paragraph?.slice(0, enough) === at.opening;
  const found = begins(paragraphs[left]) ? left : paragraphs.findIndex(begins);
  const place = found < 0 ? left : found;
  return paragraphs[place] === undefined ? undefined : place;
}

/** Where a reader is who has come to a paragraph. */
export const atParagraph = (paragraphs: string[], place: number) => ({
  place,
  opening: (paragraphs[place] ?? '').slice(0, enough),
});
