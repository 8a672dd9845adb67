import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { type Answer, formOf, isKnown, varies } from './answer';
import { chooseEncoding } from './encoding';
import { parseRequest } from './request';

type Find = (address: string) => Promise<Answer>;
type AsyncListener = (...given: Parameters<RequestListener>) => Promise<void>;

const refusals = {
  400: 'This address cannot be read.\n',
  405: 'Only GET and HEAD are answered here.\n',
};

/** Answers requests with what `find` finds; `always` are the headers of every answer. */
export function responder(find: Find, always: Record<string, string>): RequestListener {
  const answer: AsyncListener = async (request, response) => {
    const asked = parseRequest(request.method, request.url);
    if (asked.kind === 'refused') refuse(response, asked.status, always);
    else await send(request, response, await find(asked.address), always);
  };
  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error(`Broke off ${request.url}: ${error}`);
      response.destroy();
    });
  };
}

function refuse(response: ServerResponse, status: 400 | 405, always: Record<string, string>) {
  const body = Buffer.from(refusals[status]);
  const allowed = status === 405 ? { Allow: 'GET, HEAD' } : {};
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length };
  // What a refused request still sends is not waited for.
  response.writeHead(status, { ...always, ...allowed, ...type, Connection: 'close' }).end(body);
}

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  always: Record<string, string>,
) {
  const isVarying = varies(answer);
  const encoding = isVarying ? chooseEncoding(headers['accept-encoding']) : 'identity';
  const { body, tag } = await formOf(answer, encoding);
  const out: OutgoingHttpHeaders = { ...always, ...answer.headers };
  if (isVarying) out.vary = 'Accept-Encoding';
  if (answer.status === 200) out.etag = tag;
  if (isKnown(answer, headers['if-none-match'])) {
    response.writeHead(304, out).end();
    return;
  }

  if (encoding !== 'identity') out['content-encoding'] = encoding;
  out['content-length'] = body.length;
  response.writeHead(answer.status, out).end(method === 'HEAD' ? undefined : body);
}
