import { type WallClock, withOffset } from '../capture/wall-clock';
import { site } from '../site';

/** A moment of the newsroom's clock, for machines: `2016-06-28T11:11:05+04:30`, RFC 3339. */
export const newsroomTime = (clock: WallClock): string => withOffset(clock, site.timeZone);
