import type { Story } from '@/lib/archive/story';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { longDay } from './dates';
import { inLanguage } from './language';
import { inDigits } from './numbers';
import { Sentence } from './sentence';
import { StoryLink } from './story-link';
import { StoryNote } from './story-note';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

/** How the date of a story is known. */
export type Source = keyof Words['sources'];

/** A story of a list, with its date as exactly as it is known, and how. */
export function DatedStory({ story, source }: { story: Story; source: Source }) {
  const words = wordsIn();

  return (
    <li className="entry">
      <div>
        <h3 className="headline text-entry" {...inLanguage(story.language)}>
          <StoryLink story={story} />
        </h3>
        <StoryNote words={words}>
          <Moment story={story} />
          {story.day ? words.sources[source] : words.time.undated}
        </StoryNote>
      </div>
    </li>
  );
}

/** `Tuesday 28 June 2016, 11:11:05`, as much of it as is known. */
function Moment({ story }: { story: Story }) {
  if (!story.day) return undefined;

  const clock = story.kind === 'article' ? story.published : story.pictured;
  const [day, words] = [longDay(story.day), wordsIn().time.moment];
  if (!clock) return <time dateTime={story.day}>{day}</time>;

  return (
    <time dateTime={newsroomTime(clock)}>
      <Sentence words={words} parts={{ day, time: inDigits(clock.slice(11)) }} />
    </time>
  );
}
