import type { Typesetter } from './typesetter';

/** The lines of a headline, and the size in which they fit, in pixels. */
export type Paragraph = { lines: string[]; size: number };

const sizes = [104, 88, 78, 69, 61, 54, 48];

/** Lines stand this many ems apart. */
export const lineHeight = 1.16;

/** Longer words are broken, that none is wider than a card. */
const longestWord = 20;

/** Breaks a text into lines, as large as fits into `width` and `height` pixels; what does not fit is left out. */
export function breakLines(
  { set }: Typesetter,
  text: string,
  { width, height }: { width: number; height: number },
): Paragraph {
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${longestWord}}`, 'gu')) ?? []);
  const measured = words.map((word) => ({ word, width: set(word, 'ltr').width }));
  const space = set(' ', 'ltr').width;

  let paragraph: Paragraph = { lines: [], size: 0 };
  for (const size of sizes) {
    const most = Math.floor(height / (size * lineHeight));
    const lines = fill(measured, space, width / size);
    if (lines.length <= most && measured.every((word) => word.width * size <= width)) return { lines, size };
    paragraph = { lines: [...lines.slice(0, most - 1), `${lines[most - 1]} …`], size };
  }
  return paragraph;
}

function fill(words: { word: string; width: number }[], space: number, width: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const { word, width: needed } of words) {
    const last = lines.length - 1;
    if (last >= 0 && needed + space <= room) {
      lines[last] += ` ${word}`;
      room -= needed + space;
    } else {
      lines.push(word);
      room = width - needed;
    }
  }
  return lines;
}
