import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { type Answer, formOf, isKnown, varies } from './answer';
import { chooseEncoding } from './encoding';
import { type OwnAnswer, type OwnRoutes, ownAnswer } from './own-routes';
import { Overload } from './renders';
import { namesHost, parseRequest } from './request';
import { type Hear, listenIn } from './request-log';

type Find = (address: string) => Promise<Answer>;
type Told = { always: Record<string, string>; own?: OwnRoutes; hear?: Hear };
type AsyncListener = (...given: Parameters<RequestListener>) => Promise<void>;

const refusals = {
  400: 'This request cannot be read.\n',
  405: 'Only GET and HEAD are answered here.\n',
  414: 'This address is too long.\n',
};

/**
 * Answers requests with what `find` finds; `always` are the headers of every answer, `own` what the server itself
 * answers, and `hear` is told of each.
 */
export function responder(find: Find, { always, own = {}, hear = () => {} }: Told): RequestListener {
  const answer: AsyncListener = async (request, response) => {
    listenIn(request, response, hear);
    if (!namesHost(request)) return refuse(response, 400, always);
    const answered = await ownAnswer(own, request);
    if (answered) return sendOwn(response, answered, always);

    const asked = parseRequest(request.method, request.url);
    if (asked.kind === 'refused') refuse(response, asked.status, always);
    else await send(request, response, await find(asked.address), always);
  };
  return (request, response) => {
    answer(request, response).catch((error) => {
      if (error instanceof Overload && !response.headersSent) return turnAway(response, always);
      console.error(`Broke off ${request.url}: ${error}`);
      response.destroy();
    });
  };
}

function sendOwn(
  response: ServerResponse,
  { status, type, body, headers }: OwnAnswer,
  always: Record<string, string>,
) {
  const own = { 'Content-Type': type, 'Cache-Control': 'no-store' };
  write(response, status, { ...always, ...own, ...headers }, body);
}

/** Says to come again in a moment; what stands between may give what it has instead. */
function turnAway(response: ServerResponse, always: Record<string, string>): void {
  const soon = { 'Retry-After': '2', 'Cache-Control': 'no-store' };
  say(response, 503, 'This cannot be answered just now. Try again in a moment.\n', { ...always, ...soon });
}

function refuse(response: ServerResponse, status: keyof typeof refusals, always: Record<string, string>) {
  const allowed = status === 405 ? { Allow: 'GET, HEAD' } : {};
  // What a refused request still sends is not waited for.
  say(response, status, refusals[status], { ...always, ...allowed, Connection: 'close' });
}

function say(response: ServerResponse, status: number, words: string, headers: Record<string, string>) {
  write(response, status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, words);
}

/** Sends an answer whole; to HEAD, Node gives no body. The log reads the length, which `writeHead` alone would not keep. */
function write(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
) {
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status, headers).end(body);
}

async function send(
  { headers }: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  always: Record<string, string>,
) {
  const isVarying = varies(answer);
  const encoding = isVarying ? chooseEncoding(headers['accept-encoding']) : 'identity';
  const form = await formOf(answer, encoding);
  const out: OutgoingHttpHeaders = { ...always, ...answer.headers };
  if (isVarying) out.vary = 'Accept-Encoding';
  const isFound = answer.status === 200;
  if (isFound) out.etag = form.tag;
  if (isFound && isKnown(form, headers['if-none-match'])) {
    response.writeHead(304, out).end();
    return;
  }

  if (encoding !== 'identity') out['content-encoding'] = encoding;
  write(response, answer.status, out, form.body);
}
