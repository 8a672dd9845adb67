import type { Story } from '@/lib/archive/story';
import { HeldMark } from './held-mark';
import { Unbroken } from './unbroken';

/** A headline that leads to its story; the whole of the `relative` box around it is its target. */
export function StoryLink({ story }: { story: Story }) {
  return (
    <>
      <a href={story.address} className="spread">
        <Unbroken text={story.headline} />
      </a>
      <HeldMark story={story} />
    </>
  );
}
