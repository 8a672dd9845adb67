import type { Mention } from '@/lib/archive/story';
import { periodAddress } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { longDay } from './dates';
import { Sentence } from './sentence';
import { StoryActions } from './story-actions';
import { StoryHead } from './story-head';
import { Thumbnail } from './thumbnail';
import type { Words } from './words/english';

type Props = { mention: Mention; words: Words };

/** All that is known of a story whose text is not in the archive. */
export function MentionText({ mention, words }: Props) {
  const { day, picture } = mention;

  return (
    <div>
      <StoryHead story={mention} words={words} />
      {(picture || day) && (
        <div className="mb-5.5 max-w-105">
          <Thumbnail story={mention} width={420} words={words} />
        </div>
      )}
      <p className="small" {...words.attributes}>
        {day ? <About day={day} words={words} /> : words.mention.noDay}
      </p>
      <div className="small mt-3.5">
        <StoryActions story={mention} words={words} />
      </div>
      <p className="prose opened mt-7 text-body" {...words.attributes}>
        {words.mention.notHeld}
      </p>
    </div>
  );
}

function About({ day, words }: { day: Day; words: Words }) {
  const link = (
    <a href={periodAddress(day)}>
      <time dateTime={day}>{longDay(day, words)}</time>
    </a>
  );
  return <Sentence words={words.mention.about} parts={{ day: link }} />;
}
