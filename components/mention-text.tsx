import type { Mention } from '@/lib/archive/story';
import { dayAddress, longDay } from './dates';
import { ownWords } from './language';
import { StoryHead } from './story-head';
import { Thumbnail } from './thumbnail';

/** All that is known of a story whose text is not in the archive. */
export function MentionText({ mention }: { mention: Mention }) {
  const { day, picture } = mention;

  return (
    <div className="max-w-measure">
      <StoryHead story={mention} />
      {(picture || day) && (
        <div className="mb-4 max-w-105">
          <Thumbnail story={mention} width={420} />
        </div>
      )}
      <p className="small" {...ownWords}>
        {day ? (
          <>
            About{' '}
            <a href={dayAddress(day)}>
              <time dateTime={day}>{longDay(day)}</time>
            </a>
            , from its picture
          </>
        ) : (
          'No day is known: it has no picture that tells one'
        )}
      </p>
      <p className="prose opened mt-7 text-body" {...ownWords}>
        The text of this story is not in the archive. It is known because another article lists it.
      </p>
    </div>
  );
}
