import type { Published } from '../archive/parts';
import { periodAddress } from '../capture/calendar';
import { dayOf, type WallClock } from '../capture/wall-clock';
import type { Entry } from './sitemap';
import { topicAddress } from './topic-address';

/** A topic, and when its newest story is dated. */
type Topic = { topic: string; newest: WallClock | undefined };

/** The pages that belong to no month; `newest` is when the newest article was published. */
export function sectionPages(newest: WallClock | undefined, topics: Topic[]): Entry[] {
  return [
    ...['/', '/topics'].map((address) => ({ address, changed: newest })),
    ...topics.map(({ topic, newest }) => ({ address: topicAddress(topic), changed: newest })),
    ...['/accessibility', '/privacy'].map((address) => ({ address, changed: undefined })),
  ];
}

/** Articles, which come in the order of time, and the days that hold them. */
export function articlePages(articles: Published[]): Entry[] {
  const days = new Map(articles.map(({ published }) => [dayOf(published), published]));
  return [
    ...[...days].map(([day, changed]) => ({ address: periodAddress(day), changed })),
    ...articles.map(({ address, published }) => ({ address, changed: published })),
  ];
}
