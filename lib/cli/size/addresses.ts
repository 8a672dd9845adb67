import type { Archive } from '../../archive/archive';
import { archiveYears, countsIn } from '../../archive/days';
import { everyId } from '../../archive/every-story';
import { allParts, articlesOfPart } from '../../archive/parts';
import { recentStories } from '../../archive/stories';
import { allTopics } from '../../archive/topics';
import { sitemapAddress } from '../../publish/sitemap';

/** Of each kind, so many. */
const many = 100;
/** Stories that no build made, of all parts of the archive. */
const older = 1_200;

/** What readers of a large archive ask for, one after the other: stories, every other time something else. */
export function mixedAddresses(archive: Archive): string[] {
  const newest = recentStories(3 * many, archive);
  const parts = allParts(undefined, archive);
  const old = parts.flatMap((name) => some(articlesOfPart(name, undefined, archive), older / parts.length));
  const articles = old.map(({ address }) => encodeURI(address));
  const periods = some(archiveYears(archive), 10).flatMap((year) => {
    const months = [...countsIn(year, archive).keys()];
    return [year, ...months, ...months.flatMap((month) => some([...countsIn(month, archive).keys()], 3))];
  });
  const topics = some(allTopics(archive), many).map(({ topic }) => `/topics/${topic}`);
  const words = some(newest, many).map(({ headline }) => headline.split(' ').slice(0, 2).join(' '));
  const others = [
    ...periods.map((period) => `/${period.replaceAll('-', '/')}`),
    ...topics.flatMap((topic) => [topic, `${topic}/feed.xml`]),
    ...words.map((text) => `/search?q=${encodeURIComponent(text)}`),
    ...some(articles, many).flatMap((article) => [`${article}/feed.xml`, `${article}/capture`]),
    ...some(articles, many / 4).map((article) => `/cards${article}.png`),
    ...some(everyId(archive), many).map(({ id }) => `/id/${id}`),
    ...parts.map(sitemapAddress),
  ];
  const always = ['/', '/feed.xml', '/', '/atom.xml', '/', '/feed.json', '/', '/topics', '/', '/sitemap.xml'];
  const stories = [...newest.map(({ address }) => encodeURI(address)), ...articles];
  const turns = Array.from({ length: Math.max(stories.length, 2 * others.length) }, (_, i) => {
    const kind = i % 2 === 0 ? always : others;
    return [stories[i % stories.length], kind[Math.floor(i / 2) % kind.length]];
  });
  return turns.flat().filter((address) => address !== undefined);
}

/** Some of a list, from all parts of it. */
function some<Each>(list: Each[], most: number): Each[] {
  const step = Math.max(1, list.length / Math.max(1, most));
  return Array.from({ length: Math.ceil(list.length / step) }, (_, i) => list[Math.floor(i * step)]).filter(
    (each) => each !== undefined,
  );
}
