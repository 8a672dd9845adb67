import type { ReactNode } from 'react';
import type { Story } from '@/lib/archive/story';
import { ownWords } from './language';

type Props = {
  story: Story;
  children?: ReactNode;
};

/** A story's label and headline, and what follows them. */
export function StoryHead({ story, children }: Props) {
  return (
    <header className="pt-6 pb-5 lg:pt-10 lg:pb-6">
      {story.label && (
        <p className="kicker mb-1.5" {...ownWords}>
          {story.label}
        </p>
      )}
      <h1 className="headline max-w-215 text-title">{story.headline}</h1>
      {children}
    </header>
  );
}
