import type { Story } from '@/lib/archive/story';
import { timeOf, withOffset } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';
import { briefDay } from './dates';
import { inLanguage, ownWords } from './language';
import { StoryLink } from './story-link';

type Props = {
  story: Story;
  /** The story that the thread is of. */
  beside: Story;
  /** What is said of that story itself; without it, the mark is another story's. */
  place?: string;
};

/** A story on the line of a thread: its day, how that is known, and its headline. */
export function ThreadMark({ story, beside, place }: Props) {
  const day = story.day ?? '';
  const stated = story.kind === 'article' ? story.published : undefined;
  const isSameDay = !place && day === beside.day;

  return (
    <li className="point" data-kind={place ? 'own' : story.kind}>
      <p className="small" {...ownWords}>
        <time dateTime={stated ? withOffset(stated, site.timeZone) : day}>
          {stated && isSameDay ? timeOf(stated) : briefDay(day, beside.day ?? day)}
        </time>
        <span className="sr-only">{stated ? ', as it states' : ', from its picture'}</span>
      </p>
      <div>
        <h3 className="headline text-mark" {...inLanguage(story.language)}>
          {place ? story.headline : <StoryLink story={story} />}
        </h3>
        {place && (
          <p className="kicker" {...ownWords}>
            {place}
          </p>
        )}
      </div>
    </li>
  );
}
