import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Site } from '../site';
import { fewAtOnce } from './at-once';

/** Where the server is to listen: a port, 0 for any, and an address, empty for all of the machine's. */
type Endpoint = Pick<Site, 'port' | 'bindAddress'>;

/** How long a connection may take for what it does, in milliseconds. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  // Node looks for those that take too long every half minute otherwise.
  connectionsCheckingInterval: 1_000,
};
/** Milliseconds in which somebody reads some of an answer, or is given up. */
const standstill = 60_000;
/** Milliseconds in which who is refused may hear of it. */
const parting = 1_000;
/** Connections at once: a process may have 4,096 files open on many systems, and needs some for itself. */
const mostConnections = 3_000;

/** Opens the server. Rejects with a sentence where it cannot listen there. `limits` are for tests. */
export function listen(
  respond: RequestListener,
  always: Record<string, string>,
  endpoint: Endpoint,
  limits = { ...patience, standstill },
): Promise<Server> {
  const answer = fewAtOnce(respond);
  const server = createServer({ ...limits, requireHostHeader: false }, answer);
  server.timeout = limits.standstill;
  server.maxConnections = mostConnections;
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuse(
      socket,
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request',
      always,
    );
  });
  server.on('connect', (_request, socket) =>
    refuse(socket, '405 Method Not Allowed', { ...always, Allow: 'GET, HEAD' }),
  );

  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentence(error, endpoint))));
    const { port, bindAddress } = endpoint;
    server.listen({ port, ...(bindAddress && { host: bindAddress }) }, () => resolve(server));
  });
}

/** Node hands over the bare connection where there is no request that a response could belong to. */
function refuse(socket: Duplex, status: string, headers: Record<string, string>) {
  // Nobody else hears when who was refused is gone, nor gives him up when he stays.
  const leave = setTimeout(() => socket.destroy(), parting);
  socket.on('error', () => socket.destroy()).once('close', () => clearTimeout(leave));
  if (!socket.writable) return;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`);
}

function sentence({ code, message }: NodeJS.ErrnoException, { port, bindAddress }: Endpoint) {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; stop what listens there, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} is not allowed to this user; set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address \`${bindAddress}\`; set BIND_ADDRESS to one it has.`;
  return message;
}
