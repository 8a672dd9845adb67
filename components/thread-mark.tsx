import type { Story } from '@/lib/archive/story';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { briefDay, clockTime } from './dates';
import { inLanguage } from './language';
import { StoryLink } from './story-link';
import { StoryNote } from './story-note';
import { Unbroken } from './unbroken';
import type { Words } from './words/english';

type Props = {
  story: Story;
  /** The story that the thread is of. */
  beside: Story;
  /** What is said of that story itself; without it, the mark is another story's. */
  place?: string;
  words: Words;
};

/** A story on the line of a thread: its day, how that is known, and its headline. */
export function ThreadMark({ story, beside, place, words }: Props) {
  const day = story.day ?? '';
  const stated = story.kind === 'article' ? story.published : undefined;
  const isLater = stated && beside.kind === 'article' && stated >= beside.published;
  const isSameDay = !place && isLater && day === beside.day;

  return (
    <li className="point" data-kind={place ? 'own' : story.kind}>
      <p className="small" {...words.attributes}>
        <time dateTime={stated ? newsroomTime(stated) : day}>
          {isSameDay ? clockTime(stated, words) : briefDay(day, beside.day ?? day, words)}
        </time>
        <span className="sr-only">{stated ? words.time.asStated : words.time.fromPicture}</span>
      </p>
      <div>
        <h3 className="headline text-mark" {...inLanguage(story.language)}>
          {place ? <Unbroken text={story.headline} /> : <StoryLink story={story} />}
        </h3>
        {place && (
          <p className="kicker" {...words.attributes}>
            {place}
          </p>
        )}
      </div>
      {!place && <StoryNote words={words} />}
    </li>
  );
}
