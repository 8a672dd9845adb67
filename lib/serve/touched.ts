import { topicPages } from '../../app/topics/pages';
import { archiveYears, sizeOf } from '../archive/days';
import type { Effect } from '../archive/effects';
import { partsOf } from '../archive/parts';
import { findTopic } from '../archive/topics';
import { daysOf, monthsOf, type Period, periodAddress, periodsAbove } from '../capture/calendar';
import type { Day } from '../capture/wall-clock';
import { cardAddress } from '../publish/cards';
import { feedForms } from '../publish/feed-forms';
import { sitemapAddress } from '../publish/sitemap';
import { topicAddress } from '../publish/topic-address';

/** What stands under the address of a story beside its page. */
const beside = ['capture', 'capture.txt', ...Object.values(feedForms).map(({ file }) => file)];

/** What an address shows, by a name that changes have too; those of no other name follow every change. */
export function subjectOf(address: string): string {
  const [path = ''] = address.split('?');
  const plain = decodeURI(path).replace(/^\/cards(\/.+)\.png$/, '$1');
  const [, topic] = /^\/topics\/([^/]+)/.exec(plain) ?? [];
  if (topic) return `topic ${topic}`;

  const [, story] = /^(\/(?:undated|\d{4}\/\d\d\/\d\d)\/(?!page\/)[^/]+)/.exec(plain) ?? [];
  if (story) return `story ${story}`;
  const [, period] = /^\/(\d{4}(?:\/\d\d){0,2})(?:\/page\/\d+)?$/.exec(plain) ?? [];
  if (period) return `period ${period.replaceAll('/', '-')}`;
  const [, month] = /^\/sitemaps\/(\d{4}-\d\d)/.exec(plain) ?? [];
  return month ? `part ${month}` : 'site';
}

/** The names of what changed; `undefined` where everything did. */
export function subjectsOf(effects: Effect[]): Set<string> | undefined {
  if (effects.some(({ kind }) => kind === 'everything')) return undefined;
  return new Set(effects.flatMap(subjectsOfOne));
}

function subjectsOfOne(effect: Effect): string[] {
  switch (effect.kind) {
    case 'story':
      return [`story ${effect.address}`];
    case 'topic':
      return [`topic ${effect.topic}`];
    case 'day':
      return [
        ...subjectsOfPeriods([...periodsAbove(effect.day), effect.day]),
        `part ${effect.day.slice(0, 7)}`,
      ];
    case 'span':
      return subjectsOfPeriods(periodsBetween(effect.from, effect.to));
    default:
      return ['site'];
  }
}

const subjectsOfPeriods = (periods: Period[]) => periods.map((period) => `period ${period}`);

/** The periods from one day to another that may have pages: of a year without stories, that alone. */
function periodsBetween(from: Day, to: Day): Period[] {
  const held = new Set(archiveYears());
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) =>
    String(first + i).padStart(4, '0'),
  );
  const months = years.filter((year) => held.has(year)).flatMap(monthsOf);
  return [...years, ...months, ...months.flatMap(daysOf)].filter(
    (period) => period >= from.slice(0, period.length) && period <= to.slice(0, period.length),
  );
}

/** The addresses that Next may have kept a page for of what has a name, as they are written; `site` are those of the site itself. */
export function addressesOf(subject: string, site: string[]): string[] {
  const [kind, name = ''] = subject.split(/ (.*)/);
  if (kind === 'story') return storyAddresses(encodeURI(name));
  if (kind === 'topic') return topicAddresses(name);
  if (kind === 'period') return periodAddresses(name);
  if (kind === 'part') return partsOf(name).map(sitemapAddress);
  return site;
}

const storyAddresses = (address: string) => [
  address,
  ...beside.map((file) => `${address}/${file}`),
  cardAddress(address),
];

function topicAddresses(topic: string): string[] {
  const address = topicAddress(topic);
  const pages = topicPages(findTopic(topic)?.stories ?? 0);
  const files = Object.values(feedForms).map(({ file }) => `${address}/${file}`);
  return [address, ...files, ...laterPages(pages).map((page) => topicAddress(topic, page))];
}

function periodAddresses(period: string): string[] {
  const pages = period.length === 10 ? sizeOf(period).pages : 1;
  return [periodAddress(period), ...laterPages(pages).map((page) => periodAddress(period, page))];
}

const laterPages = (pages: number) => Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);
