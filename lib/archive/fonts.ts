import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** A font at one weight: the units of its em, and the characters that it draws. */
export type SetFont = { font: Font; em: number; covers: Set<number> };

const packages = join(process.cwd(), 'node_modules/@fontsource-variable');

/** The files of the site's fonts, Latin first: a character is drawn by the first that has it. */
export const fontFiles = [
  'newsreader/files/newsreader-latin-wght-normal.woff2',
  'newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  'newsreader/files/newsreader-vietnamese-wght-normal.woff2',
  'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
] as const;

/** Reads a font at a weight of 200 to 800. */
export async function readFont(file: (typeof fontFiles)[number], weight: number): Promise<SetFont> {
  const bytes = await readFile(/* turbopackIgnore: true */ join(packages, file));
  const face = new Face(new Blob(await decompress(bytes)));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, em: face.upem, covers: new Set(face.collectUnicodes()) };
}
