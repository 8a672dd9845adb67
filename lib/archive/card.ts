import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import sharp from 'sharp';
import type { Day } from '../capture/wall-clock';
import { site } from '../site';
import { breakLines, lineHeight } from './paragraph';
import type { Run } from './runs';
import type { Story } from './story';
import { readTypesetter, type Typesetter } from './typesetter';

const [width, height, margin] = [1_200, 630, 80];
const measure = width - 2 * margin;

const [paper, ink, muted, accent] = ['#ffffff', '#141414', '#5c5c5c', '#a6192e'];

/** Characters of a headline that a card has room for. */
const longest = 400;

let typesetter: Promise<Typesetter> | undefined;

/** The picture that stands for a story where it is shared, or for the site, as PNG. */
export async function drawCard(story?: Story): Promise<Buffer> {
  typesetter ??= readTypesetter(620);
  const setter = await typesetter;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${paper}"/>
    ${story ? mark(setter, 50, 108) + rule(140) + told(setter, story) : mark(setter, 150, 350)}
  </svg>`;
  // Letters in four colours: more effort or dithering finds no other palette, and takes as long again.
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 1, dither: 0 }).toBuffer();
}

type Place = { size: number; baseline: number; colour: string; direction?: Run['direction']; start?: number };

/** A line from one margin, that on which its direction begins. */
function lineOf({ set }: Typesetter, text: string, { size, baseline, colour, ...place }: Place) {
  const { direction = 'ltr', start = 0 } = place;
  const line = set(text, direction);
  const x = direction === 'rtl' ? width - margin - line.width * size : margin + start;
  return `<g fill="${colour}" transform="translate(${x} ${baseline}) scale(${size})">${line.outlines}</g>`;
}

/** The name of the site, with its full stop, as in the masthead. */
function mark(setter: Typesetter, size: number, baseline: number) {
  const name = setter.drawable(site.name) ?? '';
  const start = setter.set(name, 'ltr').width * size;
  return (
    lineOf(setter, name, { size, baseline, colour: ink }) +
    lineOf(setter, '.', { size, baseline, colour: accent, start })
  );
}

const rule = (y: number) => `<rect x="${margin}" y="${y}" width="${measure}" height="3" fill="${ink}"/>`;

/** The headline over the day; where the fonts lack its letters, the day alone, as a leaf. */
function told(setter: Typesetter, { headline, language, day }: Story) {
  const text = setter.drawable(headline.slice(0, longest))?.trim();
  if (!text) return day ? leaf(setter, day) : '';

  const { lines, size } = breakLines(setter, text, { width: measure, height: 340 });
  const { direction } = language;
  const set = lines.map((line, i) => {
    const baseline = 180 + size * (1 + i * lineHeight);
    return lineOf(setter, line, { size, baseline, colour: ink, direction });
  });
  return set.join('') + (day ? lineOf(setter, longDay(day), { size: 32, baseline: 572, colour: muted }) : '');
}

function leaf(setter: Typesetter, day: Day) {
  return (
    lineOf(setter, format(new UTCDate(day), 'd'), { size: 300, baseline: 430, colour: ink }) +
    lineOf(setter, format(new UTCDate(day), 'MMMM yyyy'), { size: 64, baseline: 540, colour: muted })
  );
}

const longDay = (day: Day) => format(new UTCDate(day), 'EEEE d MMMM yyyy');
