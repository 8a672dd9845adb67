import { clockAt, type WallClock } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';

/** What the newsroom's clock showed, now or `days` ago. */
export function newsroomClock(days = 0): WallClock {
  return clockAt(new Date(Date.now() - days * 86_400_000), site.timeZone);
}
