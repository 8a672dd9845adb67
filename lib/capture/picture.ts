import type { Report } from './diagnostic';
import { quote } from './quote';
import type { Span } from './span';
import type { Day, WallClock } from './wall-clock';

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
  if (typeof value === 'string' && isPicturePath(value.normalize('NFC'))) return value.normalize('NFC');

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

/** 100 ns between 0001-01-01, from where .NET counts, and 1970-01-01. */
const epoch = 621_355_968_000_000_000n;

/**
 * The day in a picture's path, and the second in its name: a long number is
 * .NET ticks. It counts only where it agrees with the day.
 */
export function parsePictureTime(picture: string): PictureTime {
  const day = /^\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(picture)?.slice(1).join('-');
  const ticks = /(?<!\d)(\d{18})(?!\d)/.exec(picture)?.[1];
  const pictured = ticks && clockOf(BigInt(ticks));

  if (day === undefined || !isDay(day)) return pictured ? { day: pictured.slice(0, 10), pictured } : {};
  return pictured?.startsWith(day) ? { day, pictured } : { day };
}

function clockOf(ticks: bigint): WallClock | undefined {
  const clock = new Date(Number((ticks - epoch) / 10_000n)).toISOString().slice(0, 19);
  // Other long numbers fall outside the years that had such pictures.
  return /^(?:199|20\d)\d-/.test(clock) ? clock : undefined;
}

/** A moment as .NET counts it, as pictures carry it in their names. */
export function ticksAt(clock: WallClock): bigint {
  return BigInt(Date.parse(`${clock}Z`)) * 10_000n + epoch;
}

/** Whether a calendar has the day `2016-06-28`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
