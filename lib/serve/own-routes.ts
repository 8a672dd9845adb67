import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { sha256 } from '../archive/text-hash';

/** What the server itself answers, for those who run it. */
export type OwnAnswer = { status: number; type: string; body: string };

/** What the server itself answers with, by method and path. */
export type OwnRoutes = Record<string, (request: IncomingMessage) => OwnAnswer | Promise<OwnAnswer>>;

/** The answer to a request that is for the server itself; `undefined` for all others. */
export function ownAnswer(
  routes: OwnRoutes,
  request: IncomingMessage,
): OwnAnswer | Promise<OwnAnswer> | undefined {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = `${method} ${request.url}`;
  return Object.hasOwn(routes, route) ? routes[route]?.(request) : undefined;
}

/** A word, for machines that look only at the status. */
export const word = (status: number, body: string): OwnAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

/** Whether a request bears a token: `Authorization: Bearer …`. It takes as long to tell whatever it bears. */
export function bears(token: string, { headers }: IncomingMessage): boolean {
  const [, borne = ''] = /^Bearer ([!-~]+)$/i.exec(headers.authorization ?? '') ?? [];
  const [one, other] = [token, borne].map((text) => Buffer.from(sha256(Buffer.from(text))));
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
