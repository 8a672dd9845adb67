import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findInside } from './inside';
import { isStandIn } from './stand-in-list';

// The fs calls below carry `turbopackIgnore`: without it a build takes the whole project for part of the server.
const formats = new Set(['jpeg', 'png', 'webp', 'gif']);

/** 8,000 by 8,000: what a camera makes, not what a bomb unpacks to. */
const mostPixels = 64_000_000;

/** Whether a picture, as captures name it (`/2016/04/15/name.jpg`), is a file below `public/`. Any string may be asked. */
export function isPicture(path: string): boolean {
  return findPicture(path) !== undefined;
}

/** The bytes of a picture; `undefined` where there is no such picture, or it cannot be read. */
export async function readPicture(path: string): Promise<Buffer | undefined> {
  const file = findPicture(path);
  try {
    return file === undefined ? undefined : await readFile(/* turbopackIgnore: true */ file);
  } catch {
    return undefined;
  }
}

/**
 * A picture cropped to 4:3, as WebP: `width` pixels wide, or less where the picture is smaller. That of a stand-in is
 * clear: pages show the day beneath in their own language and colours.
 * `undefined` where there is no such picture or it cannot be decoded.
 */
export async function readThumbnail(path: string, width: number): Promise<Buffer | undefined> {
  const bytes = await readPicture(path);
  try {
    if (!bytes) return undefined;
    return (await isStandIn(path, bytes)) ? await clear(width) : await crop(bytes, width);
  } catch {
    return undefined;
  }
}

/** Where a picture belongs, as an absolute path; `undefined` for what is no plain path of a picture. */
export function picturePlace(path: string): string | undefined {
  const [root, ...names] = path.split('/');
  const isPlain = root === '' && names.every(isName) && /\.(jpe?g|png|webp|gif)$/i.test(path);
  // Next.js refuses to build where `public/_next` is.
  return isPlain && names[0] !== '_next' ? join(publicFolder(), ...names) : undefined;
}

/** The folder that is served as it stands, as an absolute path. */
export function publicFolder(): string {
  return join(process.cwd(), 'public');
}

/**
 * The pictures below `public/`, as captures name them: each folder is read once, and no link to a folder is followed. A
 * folder that cannot be read holds none.
 */
export function publicPictures(below = ''): string[] {
  return entriesIn(join(/* turbopackIgnore: true */ publicFolder(), below)).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) return publicPictures(path);
    return picturePlace(path) && (entry.isFile() || isPicture(path)) ? [path] : [];
  });
}

function entriesIn(folder: string) {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function findPicture(path: string) {
  const place = picturePlace(path);
  try {
    const file = place && findInside(publicFolder(), place);
    return file && statSync(/* turbopackIgnore: true */ file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function isName(name: string) {
  // A backslash parts folders on Windows.
  return name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name);
}

async function crop(bytes: Buffer, width: number) {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
  const { format, autoOrient } = await picture.metadata();
  if (!formats.has(format)) return undefined;

  const fitting = Math.min(width, autoOrient.width, Math.floor((autoOrient.height * 4) / 3));
  const height = Math.max(1, Math.round((fitting * 3) / 4));
  // What lies beneath a picture is not to be seen through it.
  return picture
    .flatten({ background: '#fff' })
    .resize(Math.max(1, fitting), height, { fit: 'cover' })
    .webp({ quality: 78 })
    .toBuffer();
}

function clear(width: number) {
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width, height: (width * 3) / 4, channels: 4, background } })
    .webp()
    .toBuffer();
}
