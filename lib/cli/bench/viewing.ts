import { Agent, get } from 'node:http';
import { median, timedUntil } from '../measure';
import type { Ground } from './ground';
import type { Row } from './table';

/** Stories that a build of ours makes; those after them are made when they are asked for. */
const built = 100;
const laterViews = 20;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** The first view of stories that were not built, and later views of them. */
export async function viewing(ground: Ground): Promise<Row[]> {
  const what = 'a story that was not built';
  const { origin, left } = await ground.plain();
  const least = built + left.length;
  if (ground.articles().length < least) return [{ what, ours: `needs ${least} articles or more` }];

  ground.say('viewing stories that were not built');
  const warm = ground.article();
  const ours = await viewsOf((await ground.ours()).origin, left, warm);
  const plain = await viewsOf(origin, left, warm);
  const row = (name: string, one: number, other: number, most: number): Row => ({
    what: `${what}, ${name}`,
    plain: { value: other, unit: 'ms' },
    budget: { text: `${most} ms`, value: most },
    ours: { value: one, unit: 'ms' },
  });
  return [row('first view', ours.first, plain.first, 30), row('later views', ours.later, plain.later, 1)];
}

/** The median of each, in milliseconds. Code becomes quick once it ran: `warm` is viewed before. */
async function viewsOf(origin: string, stories: string[], warm: string) {
  for (let turn = 0; turn < 5 * laterViews; turn++) await view(origin + warm);

  const first: number[] = [];
  const later: number[] = [];
  for (const address of stories) first.push(await timedUntil(() => view(origin + address)));
  for (let turn = 0; turn < laterViews; turn++)
    for (const address of stories) later.push(await timedUntil(() => view(origin + address)));
  return { first: median(first), later: median(later) };
}

function view(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(encodeURI(decodeURI(url)), { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} is answered with ${response.statusCode}`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });
}
