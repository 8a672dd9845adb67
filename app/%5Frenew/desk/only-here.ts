import { createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';

const names = new Set(['localhost', '127.0.0.1', '[::1]']);
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** How long an address of this machine may take to answer this machine, milliseconds. */
const patience = 300;

/**
 * Why a request may not write: it must come from a page of the desk in a browser on this machine, and the server must
 * be one that no other machine reaches. `undefined` where it may.
 */
export async function refusalOf({ headers }: Request): Promise<string | undefined> {
  const host = headers.get('host') ?? '';
  const place = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  // Another site's name may lead to this machine: the name that the browser asked for must be this machine's.
  if (!place || place.host !== host || !names.has(place.hostname))
    return 'The desk writes only where it is opened as localhost.';
  if (headers.get('origin') !== place.origin || headers.get('sec-fetch-site') !== 'same-origin')
    return 'The desk writes only what its own pages send.';
  if (!loopback.test(headers.get('x-forwarded-for') ?? ''))
    return 'The desk writes only for a browser on this machine.';
  if (await isReachable(Number(place.port || 80)))
    return 'Other machines reach this server: the desk writes only under `npm run dev`, which listens to this one.';
  return undefined;
}

/** Whether a server on this port listens at an address that other machines know. */
async function isReachable(port: number): Promise<boolean> {
  const addresses = Object.entries(networkInterfaces()).flatMap(([name, all = []]) =>
    all
      .filter(({ internal }) => !internal)
      .map(({ address }) => (address.startsWith('fe80:') ? `${address}%${name}` : address)),
  );
  const answers = await Promise.all(addresses.map((address) => answersAt(address, port)));
  return answers.includes(true);
}

function answersAt(host: string, port: number) {
  return new Promise<boolean>((resolve) => {
    const socket = createConnection({ host, port });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(patience, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
