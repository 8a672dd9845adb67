import { laterPage } from '../../app/later-page';
import { topicPages } from '../../app/topics/pages';
import { archiveYears, sizeOf } from '../archive/days';
import { isPart } from '../archive/parts';
import { isPicture } from '../archive/pictures';
import { findById, findForward, findStory } from '../archive/stories';
import { findTopic } from '../archive/topics';
import { findPeriod } from '../capture/calendar';
import { cardAddress } from '../publish/cards';
import { feedForms } from '../publish/feed-forms';
import { thumbnailWidths } from '../publish/thumbnails';

/**
 * What is at an address: something that Next makes, the way to another one, or nothing. Whoever asks Next for an
 * address leaves something behind on its disk, and there are endless addresses at which nothing is.
 */
export type Place = { kind: 'page'; address: string } | { kind: 'forward'; to: string } | { kind: 'nowhere' };

const nowhere: Place = { kind: 'nowhere' };

/** Finds what is at an address as a request gives it; `isOwn` tells what the build holds beside the archive. */
export function findPlace(address: string, isOwn: (path: string) => boolean): Place {
  const [path = '', query = ''] = address.split(/(?=\?)/);
  if (isOwn(path)) return { kind: 'page', address };
  if (path.endsWith('/')) return { kind: 'forward', to: (path.replace(/\/+$/, '') || '/') + query };
  const plain = decodeURIComponent(path);

  const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(plain) ?? [];
  const found = isPicture(plain) || (sections.get(first)?.(rest) ?? findDated(plain));
  if (typeof found === 'object') return found;
  return found ? { kind: 'page', address: encodeURI(plain) + query } : nowhere;
}

/** What the archive holds, by the first part of an address, and whether there is something at the rest of it. */
const sections = new Map<string, (rest: string) => boolean | Place>(
  Object.entries({
    id: (id: string) => forwardTo(findById(id)),
    undated: (rest: string) => findUnder(`/undated/${rest}`),
    topics: isTopic,
    cards: isCard,
    sitemaps: isSitemap,
    thumbnails: (rest: string) => {
      const [, width, picture = ''] = /^(\d+)(\/.+)$/.exec(rest) ?? [];
      return thumbnailWidths.some((each) => String(each) === width) && isPicture(picture);
    },
  }),
);

const forwardTo = (address: string | undefined): Place =>
  address === undefined ? nowhere : { kind: 'forward', to: encodeURI(address) };

function findDated(path: string): boolean | Place {
  const [, year = '', month, day, rest] = /^\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?(?:\/(.+))?$/.exec(path) ?? [];
  const period = findPeriod(year, ...(month ? [month] : []), ...(day ? [day] : []));
  if (period === undefined) return false;
  // An empty year leads to the nearest one that is not; its months and days need no pages, which would be without end.
  if (rest === undefined) return month ? archiveYears().includes(year) : isNearArchive(Number(year));

  const [, number] = /^page\/(\d+)$/.exec(rest) ?? [];
  if (number) return isLaterPage(number, sizeOf(period).pages);
  return day !== undefined && findUnder(path);
}

/** Whether a year is one of the archive's, or at most a hundred before or after them. */
function isNearArchive(year: number): boolean {
  const years = archiveYears();
  return year >= Number(years[0]) - 100 && year <= Number(years.at(-1)) + 100;
}

/** A story, what stands beside it, or where they went. */
function findUnder(path: string): boolean | Place {
  const [, story = '', file] = /^(\/(?:undated|\d{4}\/\d\d\/\d\d)\/[^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const found = findStory(story);
  if (!found) return forwardWith(findForward(story), file);
  if (file === undefined) return true;
  if (isFeed(file)) return found.day !== undefined;
  return /^capture(?:\.txt)?$/.test(file) && found.kind === 'article';
}

/** The way to a story that went, or to what stands beside it there. */
function forwardWith(story: string | undefined, file: string | undefined): boolean | Place {
  if (story === undefined || file === undefined) return forwardTo(story);
  return findUnder(`${story}/${file}`) === true && forwardTo(`${story}/${file}`);
}

/** The card of a story, or of where it went. */
function isCard(rest: string): boolean | Place {
  const [, story = ''] = /^(.+)\.png$/.exec(`/${rest}`) ?? [];
  if (findStory(story)) return true;
  const forward = findForward(story);
  return forward !== undefined && forwardTo(cardAddress(forward));
}

const isFeed = (name: string) => Object.values(feedForms).some(({ file }) => file === name);

function isTopic(rest: string): boolean {
  const [name = '', part, ...more] = rest.split('/');
  const topic = more.length > 0 ? undefined : findTopic(name);
  if (!topic || part === undefined || isFeed(part)) return topic !== undefined;
  return isLaterPage(part, topicPages(topic.stories));
}

const isLaterPage = (number: string, pages: number) => (laterPage(number) ?? pages + 1) <= pages;

function isSitemap(rest: string): boolean {
  const [, part = ''] = /^(.+)\.xml$/.exec(rest) ?? [];
  return part === 'pages' || isPart(part);
}
