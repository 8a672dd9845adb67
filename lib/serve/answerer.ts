import { type Answer, newAnswer } from './answer';
import type { AskNext, Reply } from './ask-next';
import { failurePage } from './failure';
import { cacheControl } from './headers';
import { leanLinks, leanPage } from './lean';
import { Overload } from './renders';
import { nowhere } from './request';

const passed = {
  'content-disposition': 'Content-Disposition',
  location: 'Location',
  'x-robots-tag': 'X-Robots-Tag',
};

/**
 * Makes the answer for an address out of what Next says. What breaks is logged and answered; rejects with `Overload`
 * where the answer cannot be given now, and can soon.
 */
export function answerer(ask: AskNext): (address: string) => Promise<Answer> {
  return async (address) => {
    try {
      return answerOf(address, await completeReply(ask, address));
    } catch (error) {
      if (error instanceof Overload) throw error;
      console.error(`500 ${address}: ${error instanceof Error ? error.message : error}`);
      return answerOf(address, await failurePage(ask));
    }
  };
}

/** A page that calls `notFound()` while it renders comes as an empty shell; the page built for it is whole. */
async function completeReply(ask: AskNext, address: string): Promise<Reply> {
  const reply = await ask(address);
  if (reply.status === 503) throw new Overload(`${address} is being changed`);
  if (reply.status >= 500) throw new Error(`Next answered ${reply.status}`);
  return reply.status === 404 && address !== nowhere ? ask(nowhere) : reply;
}

function answerOf(address: string, { status, headers, body }: Reply): Answer {
  const { link } = headers;
  const type = headers['content-type'] ?? 'application/octet-stream';
  const links = link && leanLinks(link);
  const isRedirect = status >= 300 && status < 400;
  return newAnswer({
    status,
    headers: {
      ...(!isRedirect && { 'Content-Type': type }),
      ...(links && { Link: links }),
      ...passedOn(headers),
      'Cache-Control': cacheControl(address, status, type, headers['cache-control']),
    },
    body: isRedirect ? Buffer.alloc(0) : leanBody(type, body),
    lasts: lasting(address, status, headers['cache-control']),
  });
}

function leanBody(type: string, body: Buffer) {
  return type.startsWith('text/html') ? Buffer.from(leanPage(body.toString())) : body;
}

function passedOn(headers: Reply['headers']) {
  const found = Object.entries(passed).filter(([name]) => headers[name]);
  return Object.fromEntries(found.map(([name, written]) => [written, headers[name] ?? '']));
}

/** A page that leads nowhere is kept once for all: anybody can think of a million such addresses. */
function lasting(address: string, status: number, control = ''): Answer['lasts'] {
  if (status === 200 && /^\/(_next\/static|islands)\//.test(address)) return 'always';
  const isKept = [200, 301, 308].includes(status) || address === nowhere;
  return isKept && !control.includes('no-store') ? 'briefly' : 'once';
}
