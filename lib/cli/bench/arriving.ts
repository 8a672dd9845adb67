import { dropIn, newestDay, untilFound } from '../dropped';
import type { Ground } from './ground';
import type { Row } from './table';

const captures = 3;

/** From a capture that is dropped into the content of a running server until readers find it everywhere. */
export async function arriving(ground: Ground): Promise<Row[]> {
  const plain = await ground.plain();
  const { origin } = await ground.ours();
  const day = newestDay(ground.archive());
  const times: number[] = [];
  for (let turn = 1; turn <= captures; turn++) {
    ground.say(`dropping in capture ${turn} of ${captures}`);
    times.push(await untilFound(dropIn(ground.content, day, turn), origin));
  }
  return [
    {
      what: `a new capture at ${ground.stories.toLocaleString('en')}: at its address, on its day and the front page, in feed and search; slowest of ${captures}`,
      plain: { value: plain.built, unit: 'ms', of: 'a whole build of plain Next' },
      budget: { text: '2 s', value: 2_000 },
      ours: { value: Math.max(...times), unit: 'ms' },
    },
  ];
}
