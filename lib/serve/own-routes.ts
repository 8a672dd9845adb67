import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { sha256 } from '../archive/text-hash';
import { pathAndQuery } from './request';

/** What the server itself answers, for those who run it. */
export type OwnAnswer = { status: number; type: string; body: string; headers?: Record<string, string> };

/** What the server itself answers with, by method and path; a path has one, GET or POST. */
export type OwnRoutes = Record<string, (request: IncomingMessage) => OwnAnswer | Promise<OwnAnswer>>;

/** The answer to a request that is for the server itself; `undefined` for all others. */
export function ownAnswer(
  routes: OwnRoutes,
  request: IncomingMessage,
): OwnAnswer | Promise<OwnAnswer> | undefined {
  const [path] = pathAndQuery(request.url ?? '').split('?');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = Object.keys(routes).find((each) => each.endsWith(` ${path}`));
  if (route === undefined) return undefined;
  return route === `${method} ${path}` ? routes[route]?.(request) : notAllowed(route);
}

function notAllowed(route: string): OwnAnswer {
  const allowed = route.startsWith('GET ') ? 'GET, HEAD' : 'POST';
  // What a refused request still sends is not waited for.
  const headers = { Allow: allowed, Connection: 'close' };
  return { ...line(405, `What is allowed here: ${allowed}.`), headers };
}

/** A line of plain text. */
export const line = (status: number, text: string): OwnAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${text}\n`,
});

/** Whether a request bears a token: `Authorization: Bearer …`. It takes as long to tell whatever it bears. */
export function bears(token: string, { headers }: IncomingMessage): boolean {
  const [, borne = ''] = /^Bearer ([!-~]+)$/i.exec(headers.authorization ?? '') ?? [];
  const [one, other] = [token, borne].map((text) => Buffer.from(sha256(Buffer.from(text))));
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
