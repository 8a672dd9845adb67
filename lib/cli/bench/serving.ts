import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure';
import { install } from '../npm-install';
import { missingPrograms } from '../program';
import { outputOf, type Running } from '../running';
import type { Ground } from './ground';
import { startNginx } from './nginx';
import type { Figure, Row } from './table';

const connections = 32;
/** Each is asked in turn, so that all see the machine in the same mood; for so many seconds. */
const rounds = 3;
const seconds = 3;

/** Requests a second that one process answers with an article, compressed by gzip, as every server here can. */
export async function serving(ground: Ground): Promise<Row[]> {
  const address = ground.article();
  const tool = join(ground.folder, 'load');
  await install(tool, 'autocannon', '8');
  const url = (await ground.ours()).origin + address;
  const page = Buffer.from(await (await fetch(url)).arrayBuffer());
  const hasNginx = missingPrograms(['nginx']).length === 0;
  const nginxes = hasNginx ? await startNginxes(ground.folder, page) : [];
  const urls = [url, (await ground.plain()).origin + address, ...nginxes.map(({ origin }) => origin)];
  const [ours = 0, plain = 0, flying, pressed] = await ratesOf(urls, ground, tool).finally(() =>
    Promise.all(nginxes.map(({ stop }) => stop())),
  );
  const nginx = (value: number | undefined, how: string): Figure | string =>
    value ? { value, unit: '/s', of: `nginx, ${how}` } : 'no nginx on this machine';
  return [
    {
      what: `requests a second on an article, one process, ${connections} connections`,
      plain: { value: plain, unit: '/s' },
      peer: nginx(flying, 'gzip on the fly'),
      limit: nginx(pressed, 'precompressed'),
      budget: { text: '5 × plain Next', value: 5 * plain, isLeast: true },
      ours: { value: ours, unit: '/s' },
    },
  ];
}

function startNginxes(folder: string, page: Buffer): Promise<Running[]> {
  const start = (name: string) => {
    mkdirSync(join(folder, name));
    return startNginx(join(folder, name), page, name === 'precompressed');
  };
  return Promise.all([start('on-the-fly'), start('precompressed')]);
}

/** The median of each, in the order of the addresses. */
async function ratesOf(urls: string[], ground: Ground, tool: string): Promise<number[]> {
  // Code becomes quick once it ran.
  for (const url of urls) await load(tool, url, 1);
  const rates: number[][] = [];
  for (let round = 1; round <= rounds; round++) {
    ground.say(`asking for an article, round ${round} of ${rounds}`);
    const found: number[] = [];
    for (const url of urls) found.push(await load(tool, url, seconds));
    rates.push(found);
  }
  return urls.map((_, i) => median(rates.map((found) => found[i] ?? Number.NaN)));
}

/** Throws where an answer is not right: a server is not quick that turns readers away. */
async function load(tool: string, url: string, duration: number): Promise<number> {
  const how = ['-c', String(connections), '-d', String(duration), '-H', 'accept-encoding=gzip', '--json'];
  const program = join(tool, 'node_modules/autocannon/autocannon.js');
  const text = await outputOf(process.execPath, [program, ...how, encodeURI(url)], { cwd: tool });
  const { requests, errors, non2xx } = JSON.parse(text);
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} requests of ${requests.total} failed`);
  return requests.average;
}
