import { numberIn } from './numbers';
import { wordsIn } from './words/words';

/** A day of fewer stories than these has no full bar, even where no other has more. */
const few = 4;

type Props = {
  stories: number;
  /** The largest of those it is compared with. */
  most: number;
};

/** How many stories, in words and as a bar. */
export function Tally({ stories, most }: Props) {
  const share = Math.max(4, Math.round((100 * stories) / Math.max(most, few)));

  return (
    <>
      <svg className="tally" aria-hidden="true">
        <rect width={`${share}%`} height="3" />
      </svg>
      <span className="tally-count">
        {numberIn(stories)} <span>{wordsIn().counts.storiesNoun(stories)}</span>
      </span>
    </>
  );
}
