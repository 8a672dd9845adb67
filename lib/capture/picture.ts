import type { Report } from './diagnostic';
import { quote } from './quote';
import type { Span } from './span';
import { type Day, isDay, utcClockAt, type WallClock } from './wall-clock';

/** Folders and a name, none of them hidden: letters, digits, `_ - .` and single spaces. */
const path =
  /^(?:\/[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N}_\-. ]{0,198}[\p{L}\p{M}\p{N}_-])?)+\.(?:jpe?g|png|webp|gif)$/iu;

/** Whether a picture's path is safe to look for below `public/`. */
export function isPicturePath(text: string): boolean {
  return text.length <= 1_000 && path.test(text) && !text.includes('..');
}

/** The path of a picture as a list names it; `undefined` where it names none, or one that leads elsewhere. */
export function parsePicture(value: unknown, entry: Span, report: Report): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const picture = typeof value === 'string' ? value.normalize('NFC') : undefined;
  if (picture !== undefined && isPicturePath(picture)) return picture;

  report({
    code: 'picture-path',
    span: entry,
    message: `Expected a picture such as \`/2016/04/15/name.jpg\`, found ${typeof value === 'string' ? quote(value) : 'no text'}`,
    hint: 'The story is listed without a picture.',
  });
  return undefined;
}

/** What a picture's path tells about its time. */
export type PictureTime = { day?: Day; pictured?: WallClock };

/** Seconds between 0001-01-01, from where .NET counts, and 1970-01-01. */
const epoch = 62_135_596_800;

const dated = /^\/\d{4}\/\d\d\/\d\d\//;
const longNumber = /(?<!\d)\d{18}(?!\d)/;

/**
 * The day in a picture's path, and the second in its name: a long number is
 * .NET ticks. It counts only where it agrees with the day.
 */
export function parsePictureTime(picture: string): PictureTime {
  const day = dated.test(picture)
    ? `${picture.slice(1, 5)}-${picture.slice(6, 8)}-${picture.slice(9, 11)}`
    : undefined;
  const ticks = longNumber.exec(picture)?.[0];
  // Ticks are of 100 ns: the last seven digits are less than a second.
  const pictured = ticks && clockOf(Number(ticks.slice(0, -7)));

  if (day !== undefined && !pictured?.startsWith(day) && isDay(day)) return { day };
  return pictured ? { day: pictured.slice(0, 10), pictured } : {};
}

function clockOf(seconds: number): WallClock | undefined {
  const moment = new Date((seconds - epoch) * 1_000);
  const year = moment.getUTCFullYear();
  // Other long numbers fall outside the years that had such pictures.
  return year >= 1990 && year < 2100 ? utcClockAt(moment) : undefined;
}

/** A moment as .NET counts it, as pictures carry it in their names. */
export function ticksAt(clock: WallClock): bigint {
  return (BigInt(Date.parse(`${clock}Z`) / 1_000) + BigInt(epoch)) * 10_000_000n;
}
