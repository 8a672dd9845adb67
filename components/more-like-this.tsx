import type { Story } from '@/lib/archive/story';
import { ownWords } from './language';
import { StoryList } from './story-list';

/** Stories like an article whose page listed none; said to be the site's own choice. */
export function MoreLikeThis({ stories }: { stories: Story[] }) {
  if (stories.length === 0) return undefined;

  return (
    <>
      <StoryList title="More like this" stories={stories} />
      <p className="small mt-3" {...ownWords}>
        Chosen by this site: the capture lists no related stories.
      </p>
    </>
  );
}
