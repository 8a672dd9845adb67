import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import sharp from 'sharp';
import type { Day } from '../capture/wall-clock';
import { type Letter, readLettering } from './lettering';

const width = 800;
const height = 600;
const middle = width / 2;

const wash = '#f6f4ef';
const ink = '#141414';
const muted = '#5c5c5c';

let lettering: Promise<Letter> | undefined;

/** A day set like a calendar leaf, 800 by 600, as JPEG; a dash where no day is known. Alike on every machine. */
export async function drawLeaf(day: Day | undefined): Promise<Buffer> {
  lettering ??= readLettering(500);
  const letter = await lettering;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${wash}"/>
    ${day ? date(letter, new UTCDate(day)) : dash(letter)}
  </svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}

function date(letter: Letter, day: UTCDate) {
  const number = letter(format(day, 'd'), { size: 330, baseline: 352, middle, tracking: -0.02, colour: ink });
  const month = letter(format(day, 'MMMM yyyy'), { size: 74, baseline: 464, middle, colour: muted });
  return number + month;
}

function dash(letter: Letter) {
  return letter('–', { size: 330, baseline: 374, middle, colour: muted });
}
