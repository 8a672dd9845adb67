import { ticksAt } from '../../capture/picture';
import type { WallClock } from '../../capture/wall-clock';
import type { Random } from './random';

/** The path of a story's thumbnail, in the form of the reference: its day, and .NET ticks shortly before the story. */
export function pictureOf(published: WallClock, random: Random): string {
  const seconds = 60 + random.below(5_400);
  const pictured = new Date(Date.parse(`${published}Z`) - seconds * 1000).toISOString().slice(0, 19);
  const ticks = ticksAt(pictured) + BigInt(random.below(10_000_000));
  return `/${pictured.slice(0, 10).replaceAll('-', '/')}/lantern_${ticks}_25f_4x3.jpg`;
}
