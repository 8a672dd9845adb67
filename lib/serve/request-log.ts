import type { IncomingMessage, ServerResponse } from 'node:http';

/** Is told of each request when its answer has ended, and how long that took, in milliseconds. */
export type Hear = (request: IncomingMessage, response: ServerResponse, milliseconds: number) => void;

/** Has each answer told to `hear`, whole or broken off. */
export function listenIn(request: IncomingMessage, response: ServerResponse, hear: Hear): void {
  const began = performance.now();
  response.once('close', () => hear(request, response, performance.now() - began));
}

/** A request as one line of JSON. It names no reader: neither address nor browser. */
export function requestLine(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  milliseconds: number,
): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    method,
    target: url,
    status: response.statusCode,
    // Of an answer to HEAD, the length is that of what GET is answered.
    bytes: method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0),
    milliseconds: Math.round(10 * milliseconds) / 10,
    ...(!response.writableFinished && { broken: true }),
  });
}
