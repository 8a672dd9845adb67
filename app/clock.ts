import type { Article, Story } from '@/lib/archive/story';
import { clockAt, type WallClock } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';

/** What the newsroom's clock showed, now or `days` ago. */
export function newsroomClock(days = 0): WallClock {
  return clockAt(new Date(Date.now() - days * 86_400_000), site.timeZone);
}

/** Whether search engines may know of a story: an article whose dateline is not still to come. */
export const isPublished = (story: Story): story is Article =>
  story.kind === 'article' && story.published <= newsroomClock();
