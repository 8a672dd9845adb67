import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recentStories } from '../../archive/stories';
import { composeCapture } from '../../capture/compose';
import { until } from '../topology/process';
import type { Ground } from './ground';
import type { Row } from './table';

const captures = 3;

/** From a capture that is dropped into the content of a running server until readers find it everywhere. */
export async function arriving(ground: Ground): Promise<Row[]> {
  const plain = await ground.plain();
  const { origin } = await ground.ours();
  const [newest] = recentStories(1, ground.archive());
  const day = newest?.day ?? '2016-06-28';
  const times: number[] = [];
  for (let turn = 1; turn <= captures; turn++) {
    ground.say(`dropping in capture ${turn} of ${captures}`);
    times.push(await dropIn(ground.content, day, turn, origin));
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

/** Milliseconds until it is everywhere. */
async function dropIn(content: string, day: string, turn: number, origin: string): Promise<number> {
  const headline = `Benchmark ${turn} arrives quixotically`;
  const paragraphs = ['It was not there before.'];
  const text = composeCapture({ headline, published: `${day}T23:59:0${turn}`, paragraphs, related: [] });
  const file = join(content, `arriving-${turn}.txt`);
  const folder = `/${day.replaceAll('-', '/')}`;
  const story = `${folder}/${headline.toLowerCase().replaceAll(' ', '-')}`;
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
  const places = [story, folder, '/', '/feed.xml', `/search?q=${encodeURIComponent(headline)}`];
  const times = places.map((place) => until(place, () => isIn(headline, origin + place), 60_000));
  return Math.max(...(await Promise.all(times)));
}

async function isIn(headline: string, url: string): Promise<boolean> {
  const response = await fetch(url);
  const text = await response.text();
  // A page of search results repeats the question, which is no result.
  return response.ok && text.split(headline).length > (url.includes('?q=') ? 3 : 1);
}
