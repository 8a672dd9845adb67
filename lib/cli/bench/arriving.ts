import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recentStories } from '../../archive/stories';
import { composeCapture } from '../../capture/compose';
import { until } from '../wait';
import type { Ground } from './ground';
import type { Row } from './table';

const captures = 3;

/** A capture that was dropped in: its file, the address of its story, and where readers find it. */
export type Dropped = { file: string; story: string; places: string[] };

/** From a capture that is dropped into the content of a running server until readers find it everywhere. */
export async function arriving(ground: Ground): Promise<Row[]> {
  const plain = await ground.plain();
  const { origin } = await ground.ours();
  const times: number[] = [];
  for (let turn = 1; turn <= captures; turn++) {
    ground.say(`dropping in capture ${turn} of ${captures}`);
    times.push(await untilFound(dropIn(ground, turn), origin));
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

/** Drops in a capture of the newest day. */
export function dropIn({ content, archive }: Ground, turn: number): Dropped {
  const [newest] = recentStories(1, archive());
  const day = newest?.day ?? '2016-06-28';
  const headline = `Benchmark ${turn} arrives quixotically`;
  const published = `${day}T23:59:${String(turn).padStart(2, '0')}`;
  const paragraphs = ['It was not there before.'];
  const file = join(content, `arriving-${turn}.txt`);
  const folder = `/${day.replaceAll('-', '/')}`;
  const story = `${folder}/${headline.toLowerCase().replaceAll(' ', '-')}`;
  writeFileSync(`${file}.part`, composeCapture({ headline, published, paragraphs, related: [] }));
  renameSync(`${file}.part`, file);
  const search = `/search?q=${encodeURIComponent(headline)}`;
  return { file, story, places: [story, folder, '/', '/feed.xml', search] };
}

/** Milliseconds until it is everywhere. */
export async function untilFound({ story, places }: Dropped, origin: string): Promise<number> {
  const times = places.map((place) => until(place, () => isIn(story, origin + place), 60_000));
  return Math.max(...(await Promise.all(times)));
}

/** Milliseconds until it is nowhere. */
export async function untilGone({ story, places }: Dropped, origin: string): Promise<number> {
  const times = places.map((place) => until(place, async () => !(await isIn(story, origin + place)), 60_000));
  return Math.max(...(await Promise.all(times)));
}

/** Pages and feeds name a story by its address, and nothing else does: not the question that a search repeats. */
async function isIn(story: string, url: string): Promise<boolean> {
  const response = await fetch(url);
  const text = await response.text();
  return response.ok && text.includes(story);
}
