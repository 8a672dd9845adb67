import type { Story } from '@/lib/archive/story';
import { shortDay } from './dates';
import { ownWords } from './language';

/** `Pictures · 27 April 2016`: a story's label and day, and where the day is from. */
export function StoryDay({ story }: { story: Story }) {
  return (
    <p className="small mt-1" {...ownWords}>
      {story.label && `${story.label} · `}
      {story.day ? <time dateTime={story.day}>{shortDay(story.day)}</time> : 'Undated'}
      {story.kind === 'mention' && story.day && ', from its picture'}
    </p>
  );
}
