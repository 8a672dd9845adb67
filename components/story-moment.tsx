import type { Story } from '@/lib/archive/story';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { clockTime, shortDay } from './dates';
import { wordsIn } from './words/words';

/** `28 June 2016 11:11`: when a story was published or, for a mention, its day and where that is from. */
export function StoryMoment({ story }: { story: Story }) {
  const { attributes, time } = wordsIn();

  return (
    <p className="small" {...attributes}>
      {story.kind === 'article' ? (
        <time dateTime={newsroomTime(story.published)}>
          {shortDay(story.day)} {clockTime(story.published)}
        </time>
      ) : (
        <>
          {story.day ? <time dateTime={story.day}>{shortDay(story.day)}</time> : time.undated}
          {story.day && time.fromPicture}
        </>
      )}
    </p>
  );
}
