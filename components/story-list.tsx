import type { Story } from '@/lib/archive/story';
import { inLanguage, ownWords } from './language';
import { StoryDay } from './story-day';
import { StoryLink } from './story-link';
import { Thumbnail } from './thumbnail';

type Props = {
  title: string;
  /** In the order in which they are shown. */
  stories: Story[];
  /** Under each other with their pictures, without them, or side by side where there is room. */
  layout?: 'entries' | 'plain' | 'columns';
};

/** Stories under a title, each with its headline and day; nothing where there are none. */
export function StoryList({ title, stories, layout = 'entries' }: Props) {
  if (stories.length === 0) return undefined;

  return (
    <>
      <h2 className="opened part" {...ownWords}>
        {title}
      </h2>
      <ol className={layout}>
        {stories.map((story) => (
          <li key={story.address} className="entry">
            {layout !== 'plain' && <Thumbnail story={story} />}
            <div>
              <h3 className="headline text-entry" {...inLanguage(story.language)}>
                <StoryLink story={story} />
              </h3>
              <StoryDay story={story} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
