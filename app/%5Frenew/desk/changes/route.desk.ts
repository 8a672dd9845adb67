import type { NextRequest } from 'next/server';
import { findForward, findStory } from '@/lib/archive/stories';
import { watchCaptures } from '../watch';

const story = /^\/(?:\d{4}\/\d\d\/\d\d|undated)\/[^/]+$/;

/** Says, as server-sent events, when the captures last changed and where the story of the page at `at` then is. */
export function GET({ nextUrl }: NextRequest) {
  const at = nextUrl.searchParams.get('at') ?? '';
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream({
    start(controller) {
      stop = watchCaptures((changed) => {
        const event = JSON.stringify({ changed, place: placeOf(at) });
        controller.enqueue(encoder.encode(`data: ${event}\n\n`));
      });
    },
    cancel() {
      stop();
    },
  });
  // Compressed, events would wait for each other.
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' };
  return new Response(stream, { headers });
}

/** The address itself, unless it is that of a story which moved or, `undefined`, is gone. */
function placeOf(at: string): string | undefined {
  try {
    const address = decodeURI(at);
    if (!story.test(address) || findStory(address)) return at;
    const forward = findForward(address);
    return forward && encodeURI(forward);
  } catch {
    // It is no address, or the captures cannot be read just now: the page that is asked for tells.
    return at;
  }
}
