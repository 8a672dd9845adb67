import type { ReactNode } from 'react';
import type { Story } from '@/lib/archive/story';
import { HeldMark } from './held-mark';
import { labelOf } from './label';
import { Unbroken } from './unbroken';
import type { Words } from './words/english';

type Props = {
  story: Story;
  words: Words;
  children?: ReactNode;
};

/** A story's label and headline, and what follows them. */
export function StoryHead({ story, words, children }: Props) {
  return (
    <header className="pt-6 pb-5 lg:pt-10 lg:pb-6">
      {story.label && (
        <p className="kicker mb-1.5" {...words.attributes}>
          {labelOf(story, words)}
        </p>
      )}
      <h1 className="headline max-w-215 text-title">
        <Unbroken text={story.headline} />
        <HeldMark story={story} />
      </h1>
      {children}
    </header>
  );
}
