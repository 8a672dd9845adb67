import './ranks.css';
import type { Story } from '@/lib/archive/story';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { clockTime } from './dates';
import { inLanguage } from './language';
import { StoryLink } from './story-link';
import { StoryNote } from './story-note';
import { wordsIn } from './words/words';

/** Stories of one day, a line each: time and headline. A mention has no time of its own. */
export function StoryLines({ stories }: { stories: Story[] }) {
  if (stories.length === 0) return undefined;

  return (
    <ol className="lines">
      {stories.map((story) => (
        <li key={story.address} className="line">
          {story.kind === 'article' && (
            <time className="small" dateTime={newsroomTime(story.published)}>
              {clockTime(story.published)}
            </time>
          )}
          <h2 className="headline text-entry" {...inLanguage(story.language)}>
            <StoryLink story={story} />
          </h2>
          <StoryNote words={wordsIn()} />
        </li>
      ))}
    </ol>
  );
}
