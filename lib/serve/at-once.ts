import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that a connection may have under way. Browsers and proxies wait for the answer to each. */
const most = 10;

/**
 * Answers as `respond` does, and cuts off a connection that asks for more at once: what waits for an answer takes memory,
 * and who never reads can ask without end.
 */
export function fewAtOnce(respond: RequestListener): RequestListener {
  const underWay = new WeakMap<Socket, number>();
  return (request, response) => {
    const { socket } = request;
    const count = (underWay.get(socket) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    underWay.set(socket, count);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    respond(request, response);
  };
}
