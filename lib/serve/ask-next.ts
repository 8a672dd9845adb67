import type { RequestListener } from 'node:http';
import inject from 'light-my-request';
import next from 'next';

/** What Next would have sent. Header names are in lower case. */
export type Reply = { status: number; headers: Record<string, string>; body: Buffer };

/** Asks Next for an address. Rejects when Next breaks off. */
export type AskNext = (address: string) => Promise<Reply>;

/**
 * Starts Next on the build in `root`. It hears the address and the site's own host, nothing else of a
 * request: so an answer is right for every reader, and is always the page, never its payload for a router. `also` are
 * headers that it hears with every address.
 */
export async function openNext(
  root: string,
  origin: URL,
  also: Record<string, string> = {},
): Promise<{ ask: AskNext; close: () => Promise<void> }> {
  const app = next({ dev: false, dir: root, hostname: origin.hostname, port: Number(origin.port) || 3000 });
  await app.prepare();
  const handle = app.getRequestHandler();

  const listener: RequestListener = (request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  };
  const ask: AskNext = async (address) => {
    const headers = { ...also, host: origin.host };
    const reply = await inject(listener, { method: 'GET', url: address, headers });
    return { status: reply.statusCode, headers: words(reply.headers), body: reply.rawPayload };
  };
  return { ask, close: () => app.close() };
}

function words(headers: NodeJS.Dict<number | string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}
