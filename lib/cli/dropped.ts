import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive';
import { recentStories } from '../archive/stories';
import { composeCapture } from '../capture/compose';
import { until } from './wait';

/** A capture that was dropped in: its file, the address of its story, and where readers find it. */
export type Dropped = { file: string; story: string; places: string[] };

/** The day of the newest story: what is dropped in on it, the front page shows. */
export const newestDay = (archive: Archive): string => recentStories(1, archive)[0]?.day ?? '2016-06-28';

/** Drops a capture of some day into the captures of a running server; `turn` tells it from those before it. */
export function dropIn(content: string, day: string, turn: number): Dropped {
  const headline = `Newcomer ${turn} arrives quixotically`;
  const published = `${day}T23:59:${String(turn).padStart(2, '0')}`;
  const paragraphs = ['It was not there before.'];
  const file = join(content, `newcomer-${turn}.txt`);
  const folder = `/${day.replaceAll('-', '/')}`;
  const story = `${folder}/${headline.toLowerCase().replaceAll(' ', '-')}`;
  writeFileSync(`${file}.part`, composeCapture({ headline, published, paragraphs, related: [] }));
  renameSync(`${file}.part`, file);
  const search = `/search?q=${encodeURIComponent(headline)}`;
  return { file, story, places: [story, folder, '/', '/feed.xml', search] };
}

/** Milliseconds until it is everywhere. Throws where that takes more than `most`. */
export async function untilFound({ story, places }: Dropped, origin: string, most = 60_000): Promise<number> {
  const times = places.map((place) => until(origin + place, () => isIn(story, origin + place), most));
  return Math.max(...(await Promise.all(times)));
}

/** Milliseconds until it is nowhere. */
export async function untilGone({ story, places }: Dropped, origin: string): Promise<number> {
  const times = places.map((place) =>
    until(origin + place, async () => !(await isIn(story, origin + place)), 60_000),
  );
  return Math.max(...(await Promise.all(times)));
}

/** Pages and feeds name a story by its address, and nothing else does: not the question that a search repeats. */
async function isIn(story: string, url: string): Promise<boolean> {
  const response = await fetch(url);
  const text = await response.text();
  return response.ok && text.includes(story);
}
