import { Buffer as Characters, type Font, shape } from 'harfbuzzjs';
import { fontFiles, readFont } from './fonts';

/** How letters are set. */
export type Setting = {
  /** The em, in pixels. */
  size: number;
  /** Where the letters stand, in pixels from the top. */
  baseline: number;
  /** The middle of the ink, in pixels from the left. */
  middle: number;
  /** What is added between letters, in ems. */
  tracking?: number;
  colour: string;
};

/** Sets a line as an SVG element of outlines, so that no font of the machine takes part in it. */
export type Letter = (line: string, setting: Setting) => string;

/** Reads the site's serif at a weight of 200 to 800. */
export async function readLettering(weight: number): Promise<Letter> {
  const { font, em } = await readFont(fontFiles[0], weight);
  return (line, setting) => outline(font, em, line, setting);
}

function outline(font: Font, em: number, line: string, { size, baseline, middle, ...setting }: Setting) {
  const glyphs = place(font, line, (setting.tracking ?? 0) * em);
  const left = Math.min(...glyphs.map(({ left }) => left));
  const right = Math.max(...glyphs.map(({ right }) => right));
  const scale = size / em;
  const start = middle - (scale * (left + right)) / 2;

  const paths = glyphs.map(({ x, path }) => `<path transform="translate(${x})" d="${path}"/>`);
  // A font counts upwards, SVG downwards.
  const transform = `translate(${start} ${baseline}) scale(${scale} ${-scale})`;
  return `<g fill="${setting.colour}" transform="${transform}">${paths.join('')}</g>`;
}

function place(font: Font, line: string, tracking: number) {
  const characters = new Characters();
  characters.addText(line);
  characters.guessSegmentProperties();
  shape(font, characters);

  let x = 0;
  const advances = characters.getGlyphPositions();
  return characters.getGlyphInfos().map(({ codepoint: glyph }, i) => {
    const { xBearing = 0, width = 0 } = font.glyphExtents(glyph) ?? {};
    const left = x + xBearing;
    const placed = { x, left, right: left + width, path: font.glyphToPath(glyph) };
    x += (advances[i]?.xAdvance ?? 0) + tracking;
    return placed;
  });
}
