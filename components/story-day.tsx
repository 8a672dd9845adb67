import type { Story } from '@/lib/archive/story';
import { shortDay } from './dates';
import { labelOf } from './label';
import { StoryNote } from './story-note';
import type { Words } from './words/english';

/** `Pictures · 27 April 2016`: a story's label and day, and where the day is from. */
export function StoryDay({ story, words }: { story: Story; words: Words }) {
  const { time } = words;

  return (
    <StoryNote words={words}>
      {story.label && `${labelOf(story, words)} · `}
      {story.day ? <time dateTime={story.day}>{shortDay(story.day, words)}</time> : time.undated}
      {story.kind === 'mention' && story.day && time.fromPicture}
    </StoryNote>
  );
}
