import { thumbnailWidths } from '../../publish/thumbnails';
import type { Random } from '../invent/random';

const signs = [
  ..."abcxyz0189-_.~!$&'()*+,;=:@",
  '%20',
  '%d8%a7',
  '%e4%b8%ad',
  '%f0%9f%94%a5',
  '%22',
  '%3c',
  '%27',
  '%3f',
];

/**
 * An address at which nothing is, of any kind there is. `mark` stands in each, so that whatever it leaves behind can be
 * told, and is nowhere else; `stories` are addresses of some.
 */
export function unknownAddress(random: Random, mark: string, stories: readonly string[]): string {
  const word = `${mark}${wordOf(random)}`;
  const year = String(1000 + random.below(500));
  const [month, day] = [two(random.below(12) + 1), two(random.below(28) + 1)];
  const number = String(random.below(1e9));
  const story = random.pick(stories);
  return random.pick([
    `/${word}`,
    `/${word}/${word}/${word}`,
    `/${year}?${word}`,
    `/${year}/${month}?${word}`,
    `/${year}/${month}/${day}/${word}`,
    `/2016/${month}/${day}/${word}`,
    `/2016/${month}/${day}/page/${number}${word}`,
    `${story}-${word}`,
    `${story}/${word}`,
    `/undated/${word}`,
    `/id/${'9'.repeat(9)}${number}?${word}`,
    `/id/${word}`,
    `/topics/${word}`,
    `/topics/${word}/${number}`,
    `/topics/${word}/feed.xml`,
    `/cards/${word}.png`,
    `/cards${story}-${word}.png`,
    `/thumbnails/${thumbnailWidths[0]}/${year}/${month}/${day}/${word}.jpg`,
    `/thumbnails/${number}/${word}.png`,
    `/sitemaps/${year}-${month}.xml?${word}`,
    `/sitemaps/${word}.xml`,
    `/islands/${word}.js`,
    `/_next/static/chunks/${word}.js`,
    `/_next/image?url=%2F${word}.png&w=640&q=75`,
    `/_next/data/${word}/index.json`,
    `/_${word}`,
    `/search/${word}?q=a`,
    `/search/suggest/${word}?q=a`,
    `/feed.xml/${word}`,
    `/offline/${word}`,
    `/desk/${word}`,
    `/api/${word}`,
  ]);
}

const wordOf = (random: Random) =>
  Array.from({ length: 4 + random.below(random.isLucky(5) ? 300 : 20) }, () => random.pick(signs)).join('');

const two = (number: number) => String(number).padStart(2, '0');
