import { clockAt, dayOf, momentOf, type WallClock } from '../capture/wall-clock';
import { site } from '../site';

/**
 * Why an article is held back from readers: it lies among the drafts, its time has not come, or its capture lost it
 * to an error and this is what was last read of it.
 */
export type Held = 'draft' | 'embargo' | 'fault';

/** Whether a capture lies among the drafts of its content folder. */
export const isDraft = (path: string): boolean => path.startsWith('drafts/');

/** A moment in milliseconds since 1970, and what the newsroom's clock shows at it. */
export type Now = { moment: number; clock: WallClock };

export const nowAt = (moment: number): Now => ({ moment, clock: clockAt(new Date(moment), site.timeZone) });

/** When the time of an article comes, in milliseconds since 1970; `undefined` where it has come. */
export function embargoOf(published: WallClock, now: Now): number | undefined {
  if (dayOf(published) < dayOf(now.clock)) return undefined;
  const due = momentOf(published, site.timeZone);
  return due > now.moment ? due : undefined;
}
