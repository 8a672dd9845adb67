import { picturePlace, readPicture } from '../archive/pictures';
import type { AskNext, Reply } from './ask-next';
import { findPlace } from './place';

const gone: Reply = { status: 404, headers: {}, body: Buffer.alloc(0) };

/**
 * Answers with pictures as they are now: Next serves those that were there when it started, and breaks off where one of
 * them was taken away. `isOwn` tells what the build holds beside the archive.
 */
export function askPictures(ask: AskNext, isOwn: (path: string) => boolean): AskNext {
  return async (address) => {
    const path = decodeURI(address);
    const body = await readPicture(path);
    if (body) return { status: 200, headers: { 'content-type': typeOf(path) }, body };

    const isGone = picturePlace(path) !== undefined && findPlace(address, isOwn).kind === 'nowhere';
    return isGone ? gone : ask(address);
  };
}

function typeOf(path: string) {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
