import type { Story } from '@/lib/archive/story';
import type { Thread as StoryThread } from '@/lib/archive/threads';
import { FollowThread } from './follow-thread';
import { ownWords } from './language';
import { ThreadMark } from './thread-mark';

type Props = {
  thread: StoryThread;
  /** The story that the thread is of. */
  story: Story;
  /** What is said of that story in its place: `You are reading this`. */
  place: string;
};

/** What is known around a story, as a line in time on which the story itself is marked. */
export function Thread({ thread: { earlier, later }, story, place }: Props) {
  const own = <ThreadMark story={story} beside={story} place={place} />;
  const marks = (stories: Story[]) =>
    stories.map((each) => <ThreadMark key={each.address} story={each} beside={story} />);

  return (
    <section className="opened" aria-labelledby="thread">
      <h2 id="thread" className="part" {...ownWords}>
        {earlier.length > 0 ? 'The story so far' : 'What happened next'}
      </h2>
      <ol className="timeline">
        {marks(earlier)}
        {own}
        {earlier.length === 0 && marks(later)}
      </ol>
      {earlier.length > 0 && later.length > 0 && (
        <>
          <h2 className="part" {...ownWords}>
            What happened next
          </h2>
          <ol className="timeline">{marks(later)}</ol>
        </>
      )}
      {[...earlier, ...later].some(({ kind }) => kind === 'mention') && (
        <p className="small" {...ownWords}>
          Open marks are stories known only from related lists, dated by their pictures.
        </p>
      )}
      <FollowThread address={story.address} />
    </section>
  );
}
