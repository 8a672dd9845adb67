import { rmSync } from 'node:fs';
import type { Ground } from '../bench/ground';
import type { Row } from '../bench/table';
import { type Dropped, dropIn, newestDay, untilFound, untilGone } from '../dropped';
import { Load } from '../load';
import { timed } from '../measure';
import { wait } from '../wait';
import { mixedAddresses } from './addresses';
import { type Measured, promise } from './measured';
import { Memory } from './memory';

/** Requests a second, and how many readers share them. */
const [rate, readers] = [200, 16];
/** Captures that come, and how many of them are taken away again. */
const [coming, going] = [10, 5];

/** Builds a large archive, serves it under load while captures come and go, and watches the server's memory. */
export async function serving(ground: Ground, requests: number, token: string): Promise<Measured> {
  const measured = await building(ground);
  const { origin } = await ground.ours();
  const addresses = mixedAddresses(ground.archive());
  const began = performance.now();
  const memory = new Memory(origin, token);
  const load = new Load(origin, addresses, rate, readers);
  const goOn = async () => {
    const times = await comeAndGo(ground, origin);
    ground.say(`asking for ${addresses.length} addresses in turn`);
    for (let next = 0; asked(load) < requests; await wait(100)) {
      if (asked(load) < next) continue;
      ground.say(`${asked(load)} requests, ${load.failed.length} lost, ${memory.seen.at(-1)?.toFixed(0)} MB`);
      next += requests / 10;
    }
    return times;
  };
  const { came, went } = await goOn().finally(() => Promise.all([load.end(), memory.end()]));

  const seconds = (performance.now() - began) / 1_000;
  const paced = { what: 'requests', ours: { value: asked(load) / seconds, unit: '/s' } } as const;
  const promised = [
    promise(`requests that were lost, of ${asked(load)}`, { value: load.failed.length, unit: '' }, 0),
    promise(`a new capture is everywhere; slowest of ${coming}`, { value: came, unit: 'ms' }, 2_000),
    promise(`one that is taken away is nowhere; slowest of ${going}`, { value: went, unit: 'ms' }, 2_000),
    promise('memory of the server, most', { value: memory.most, unit: 'MB' }, 400),
    promise('at the end, beside after a quarter', { value: memory.growth, unit: '' }, 1.1),
  ];
  return { promised, told: [...measured, paced], wrong: load.failed.map((request) => `lost: ${request}`) };
}

async function building(ground: Ground): Promise<Row[]> {
  ground.say('indexing');
  const index = timed(() => ground.archive());
  const { built: small } = await ground.small();
  const { built } = await ground.build();
  const [at100, indexed] = [small, index].map((took) => `${(took / 1_000).toFixed(1)} s`);
  return [
    {
      what: `\`npm run build\` at ${ground.stories.toLocaleString('en')}; at 100 it takes ${at100}, the index ${indexed}`,
      budget: { text: '1.5 × that at 100, and the index', value: 1.5 * small + index },
      ours: { value: built, unit: 'ms' },
    },
    { what: 'times that at 100 and the index', ours: { value: built / (small + index), unit: '' } },
  ];
}

/** Milliseconds until the slowest capture is everywhere, and until the slowest is nowhere any more. */
async function comeAndGo(ground: Ground, origin: string) {
  const day = newestDay(ground.archive());
  const dropped: Dropped[] = [];
  const came: number[] = [];
  const went: number[] = [];
  for (let turn = 1; turn <= coming; turn++) {
    const drop = dropIn(ground.content, day, turn);
    dropped.push(drop);
    came.push(await untilFound(drop, origin));
    ground.say(`capture ${turn} of ${coming} is everywhere after ${came.at(-1)} ms`);
  }
  for (const drop of dropped.slice(0, going)) {
    rmSync(drop.file);
    went.push(await untilGone(drop, origin));
    ground.say(`a capture is nowhere after ${went.at(-1)} ms`);
  }
  return { came: Math.max(...came), went: Math.max(...went) };
}

const asked = ({ answered, failed }: Load) => answered + failed.length;
