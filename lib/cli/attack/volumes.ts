import { thumbnailWidths } from '../../publish/thumbnails';
import { Random } from '../invent/random';
import { type Ground, markOf } from './ground';
import { printOf } from './honest';
import type { Tally } from './tally';
import { unknownAddress } from './unknown';
import { ask, crowd, headsOf } from './wire';

const [width] = thumbnailWidths;
/** Widths that no picture has, some of which a reader of numbers takes for one that there is. */
const widths = [
  ...['0', '1', '-1', '1e3', '99999', '9'.repeat(99), 'NaN'],
  ...[width + 1, `0${width}`, `${width}.0`, `0x${width.toString(16)}`, `${width}px`, `%20${width}`],
];

/** Asks for each picture and card by many at once, who all get the same, and for sizes that there are not. */
export async function amplify({ target, addresses }: Ground, tally: Tally): Promise<void> {
  const pictures = addresses.filter((address) => /^\/(?:cards|thumbnails)\//.test(address));
  const began = performance.now();
  for (const picture of pictures) {
    const prints = new Set<string>();
    await crowd(Array<string>(64).fill(picture), 64, async () => {
      const reply = await ask(target, picture);
      tally.add(reply.status, picture);
      tally.expect([200], reply.status, picture);
      prints.add(printOf(reply));
    });
    if (prints.size !== 1) tally.fail('is not the same for all', picture);
  }
  tally.note = `${pictures.length} pictures in ${Math.round(performance.now() - began)} ms`;

  const resized = pictures.flatMap((picture) => [
    ...widths.map((other) => picture.replace(/^\/thumbnails\/\d+/, `/thumbnails/${other}`)),
    ...['.png', '.PNG', '@2x.png', '.webp', '.avif'].map((ending) => picture + ending),
    `/_next/image?url=${encodeURIComponent(picture)}&w=3840&q=100`,
  ]);
  const none = [...new Set(resized)].filter((path) => !pictures.includes(path));
  await crowd(none, 16, async (path) => {
    const { status } = await ask(target, path);
    tally.add(status, path);
    tally.expect([400, 404], status, path);
  });
}

/** Asks what nobody asked before, at addresses as long as they may be. */
export async function askEndlessly(ground: Ground, tally: Tally): Promise<void> {
  const mark = markOf(ground);
  const questions = Array.from({ length: Math.ceil(ground.requests / 20) }, (_, i) => {
    const more = i % 3 === 0 ? 'x'.repeat(11_000) : '';
    return i % 10 === 0 ? `/search?q=${mark}${i}&topic=${more}` : `/search/suggest?q=${mark}${i}${more}`;
  });
  await crowd(questions, 16, async (path) => {
    const { status, headers } = await ask(ground.target, path, { method: 'HEAD' });
    tally.add(status, path, headers['retry-after'] !== undefined);
    tally.expect([200, 503], status, path);
  });
}

/** Asks for as many addresses as are wanted at which nothing is, ten on a connection at once. */
export async function askNowhere(ground: Ground, tally: Tally): Promise<void> {
  const { target, addresses, requests, seed } = ground;
  const stories = addresses.filter((address) => /^\/\d{4}\/\d\d\/\d\d\/[^/]+$/.test(address));
  const mark = markOf(ground);
  function* batches() {
    for (let from = 0; from < requests; from += 10) {
      const random = new Random(seed, 1_000 + from);
      const size = Math.min(10, requests - from);
      yield Array.from({ length: size }, () =>
        unknownAddress(random, mark, stories.length > 0 ? stories : ['/2016']),
      );
    }
  }
  await crowd(batches(), 8, async (paths) => {
    const statuses = await headsOf(target, paths);
    for (const [i, path] of paths.entries()) {
      const status = statuses[i] ?? 'closed';
      tally.add(status, path);
      tally.expect([404], status, path);
    }
  });
}
