import type { ReactNode } from 'react';
import type { Story } from '@/lib/archive/story';
import { HeldMark } from './held-mark';
import { StoryLabel } from './story-label';
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
    <header className="story-head">
      <StoryLabel story={story} words={words} />
      <h1 className="headline max-w-215 text-title">
        <Unbroken text={story.headline} />
        <HeldMark story={story} />
      </h1>
      {children}
    </header>
  );
}
