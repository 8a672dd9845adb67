import { Buffer as Characters, Direction, shape } from 'harfbuzzjs';
import { fontFiles, readFont, type SetFont } from './fonts';
import { type Run, visualRuns } from './runs';

/** A line as outlines, for an SVG of which one unit is one em; its baseline is at 0. */
export type SetLine = { width: number; outlines: string };

/** Sets lines in the site's own fonts, whatever fonts the machine has. */
export type Typesetter = {
  /** What of a text can be drawn; `undefined` where that leaves out a letter or a digit. */
  drawable: (text: string) => string | undefined;
  set: (line: string, direction: Run['direction']) => SetLine;
};

/** Reads the fonts at a weight of 200 to 800. */
export async function readTypesetter(weight: number): Promise<Typesetter> {
  const fonts = await Promise.all(fontFiles.map((file) => readFont(file, weight)));
  return {
    drawable: (text) => drawable(fonts, text),
    set: (line, direction) => setRuns(fonts, visualRuns(line, direction)),
  };
}

const covers = (character: string) => (font: SetFont) => font.covers.has(character.codePointAt(0) ?? 0);

function drawable(fonts: SetFont[], text: string) {
  const characters = [...text.normalize()];
  const drawn = characters.filter((character) => fonts.some(covers(character)));
  const lost = characters.filter((character) => !drawn.includes(character));
  return lost.some((character) => /[\p{L}\p{N}]/u.test(character)) ? undefined : drawn.join('');
}

function setRuns(fonts: SetFont[], runs: Run[]): SetLine {
  let width = 0;
  let outlines = '';
  for (const { text, direction } of runs) {
    const stretches = stretchesOf(fonts, text);
    for (const { font, text } of direction === 'rtl' ? stretches.reverse() : stretches) {
      const set = setStretch(font, text, direction);
      outlines += `<g transform="translate(${width})">${set.outlines}</g>`;
      width += set.width;
    }
  }
  return { width, outlines };
}

/** A text by the fonts that draw it; a character keeps to the font of the one before where it can. */
function stretchesOf(fonts: SetFont[], text: string) {
  const stretches: { font: SetFont; text: string }[] = [];
  for (const character of text) {
    const last = stretches.at(-1);
    const font = [...(last ? [last.font] : []), ...fonts].find(covers(character));
    if (last && last.font === font) last.text += character;
    else if (font) stretches.push({ font, text: character });
  }
  return stretches;
}

function setStretch({ font, em }: SetFont, text: string, direction: Run['direction']): SetLine {
  const characters = new Characters();
  characters.addText(text);
  characters.guessSegmentProperties();
  characters.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  shape(font, characters);

  let x = 0;
  const paths = characters.getGlyphInfosAndPositions().map(({ codepoint, ...place }) => {
    const at = `${x + (place.xOffset ?? 0)} ${place.yOffset ?? 0}`;
    x += place.xAdvance ?? 0;
    return `<path transform="translate(${at})" d="${font.glyphToPath(codepoint)}"/>`;
  });
  // A font counts upwards, SVG downwards.
  return { width: x / em, outlines: `<g transform="scale(${1 / em} ${-1 / em})">${paths.join('')}</g>` };
}
