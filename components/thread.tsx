import type { Story } from '@/lib/archive/story';
import type { Thread as StoryThread } from '@/lib/archive/threads';
import { FollowThread } from './follow-thread';
import { ThreadMark } from './thread-mark';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

type Props = {
  thread: StoryThread;
  /** The story that the thread is of. */
  story: Story;
  /** What is said of that story in its place: `You are reading this`. */
  place: string;
  /** The site's, unless it says otherwise. */
  words?: Words;
};

/** What is known around a story, as a line in time on which the story itself is marked. */
export function Thread({ thread: { earlier, later }, story, place, words = wordsIn() }: Props) {
  const own = <ThreadMark story={story} beside={story} place={place} words={words} />;
  const marks = (stories: Story[]) =>
    stories.map((each) => <ThreadMark key={each.address} story={each} beside={story} words={words} />);

  return (
    <section className="opened" aria-labelledby="thread">
      <h2 id="thread" className="part" {...words.attributes}>
        {earlier.length > 0 ? words.thread.soFar : words.thread.next}
      </h2>
      <ol className="timeline">
        {marks(earlier)}
        {own}
        {earlier.length === 0 && marks(later)}
      </ol>
      {earlier.length > 0 && later.length > 0 && (
        <>
          <h2 className="part" {...words.attributes}>
            {words.thread.next}
          </h2>
          <ol className="timeline">{marks(later)}</ol>
        </>
      )}
      {[...earlier, ...later].some(({ kind }) => kind === 'mention') && (
        <p className="small" {...words.attributes}>
          {words.thread.openMarks}
        </p>
      )}
      <FollowThread address={story.address} words={words} />
    </section>
  );
}
