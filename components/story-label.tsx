import type { Story } from '@/lib/archive/story';
import { labelOf } from './label';
import type { Words } from './words/english';

/** The label over a story's headline; nothing where it has none. */
export function StoryLabel({ story, words }: { story: Story; words: Words }) {
  if (!story.label) return undefined;

  return (
    <p className="kicker" {...words.attributes}>
      {labelOf(story, words)}
    </p>
  );
}
