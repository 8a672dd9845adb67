import type { Story } from '@/lib/archive/story';
import { inLanguage } from './language';
import { StoryDay } from './story-day';
import { StoryLink } from './story-link';
import { Thumbnail } from './thumbnail';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

type Props = {
  title: string;
  /** In the order in which they are shown. */
  stories: Story[];
  /** Under each other, or side by side where there is room. */
  layout?: 'entries' | 'columns';
  /** The site's, unless it says otherwise. */
  words?: Words;
};

/** Stories under a title, each with its headline and day; nothing where there are none. */
export function StoryList({ title, stories, layout = 'entries', words = wordsIn() }: Props) {
  if (stories.length === 0) return undefined;

  return (
    <>
      <h2 className="opened part" {...words.attributes}>
        {title}
      </h2>
      <ol className={layout}>
        {stories.map((story) => (
          <li key={story.address} className="entry">
            <Thumbnail story={story} words={words} />
            <div>
              <h3 className="headline text-entry" {...inLanguage(story.language)}>
                <StoryLink story={story} />
              </h3>
              <StoryDay story={story} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
