import type { Story } from '@/lib/archive/story';
import { timeOf, withOffset } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';
import { shortDay } from './dates';
import { ownWords } from './language';

/** `28 June 2016 11:11`: when a story was published or, for a mention, its day and where that is from. */
export function StoryMoment({ story }: { story: Story }) {
  return (
    <p className="small" {...ownWords}>
      {story.kind === 'article' ? (
        <time dateTime={withOffset(story.published, site.timeZone)}>
          {shortDay(story.day)} {timeOf(story.published)}
        </time>
      ) : (
        <>
          {story.day ? <time dateTime={story.day}>{shortDay(story.day)}</time> : 'Undated'}
          {story.day && ', from its picture'}
        </>
      )}
    </p>
  );
}
