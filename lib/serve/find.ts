import { type Answer, newAnswer } from './answer';
import type { Answers } from './answers';
import { cacheControl } from './headers';
import { findPlace } from './place';
import { nowhere } from './request';

/** Finds the answer for an address. Next is asked only for what is there. */
export function finder(
  answers: Answers,
  isOwn: (path: string) => boolean,
): (address: string) => Promise<Answer> {
  return async (address) => {
    if (answers.has(address)) return answers.find(address);

    const place = findPlace(address, isOwn);
    switch (place.kind) {
      case 'page':
        return answers.find(place.address);
      case 'forward':
        return forward(place.to);
      case 'nowhere':
        return answers.find(nowhere);
    }
  };
}

function forward(to: string): Answer {
  const headers = { Location: to, 'Cache-Control': cacheControl(to, 308, '') };
  return newAnswer({ status: 308, headers, body: Buffer.alloc(0), lasts: 'once' });
}
