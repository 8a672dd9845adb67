import type { Story } from '@/lib/archive/story';
import { StoryList } from './story-list';
import type { Words } from './words/english';

/** Stories like an article whose page listed none; said to be the site's own choice. */
export function MoreLikeThis({ stories, words }: { stories: Story[]; words: Words }) {
  if (stories.length === 0) return undefined;

  return (
    <>
      <StoryList title={words.article.moreLike} stories={stories} words={words} />
      <p className="small mt-3" {...words.attributes}>
        {words.article.chosen}
      </p>
    </>
  );
}
