import type { Story } from '@/lib/archive/story';
import { Cite } from './cite';
import { Listen } from './listen';
import { SaveButton } from './save-button';
import { Share } from './share';
import type { Words } from './words/english';

/** What a reader can do with the story of a page. */
export function StoryActions({ story, words }: { story: Story; words: Words }) {
  return (
    <div className="actions" lang={words.attributes.lang}>
      <SaveButton address={story.address} words={words} />
      <Share words={words} />
      {story.kind === 'article' && (
        <>
          <Cite article={story} words={words} />
          <Listen words={words} />
        </>
      )}
    </div>
  );
}
