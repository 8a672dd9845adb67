import { readPicture } from '../archive/pictures';
import type { AskNext } from './ask-next';

/** Answers with pictures as they are now: Next serves only those that were there when it started. */
export function askPictures(ask: AskNext): AskNext {
  return async (address) => {
    const path = decodeURI(address);
    const body = await readPicture(path);
    return body ? { status: 200, headers: { 'content-type': typeOf(path) }, body } : ask(address);
  };
}

function typeOf(path: string) {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
