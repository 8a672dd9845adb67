import { countOf } from './count';

/** A day of fewer stories than these has no full bar, even where no other has more. */
const few = 4;

type Props = {
  stories: number;
  /** The largest of those it is compared with. */
  most: number;
};

/** How many stories, in words and as a bar. */
export function Tally({ stories, most }: Props) {
  const [number, word] = countOf(stories).split(' ');
  const share = Math.max(4, Math.round((100 * stories) / Math.max(most, few)));

  return (
    <>
      <svg className="tally" aria-hidden="true">
        <rect width={`${share}%`} height="3" />
      </svg>
      <span className="tally-count">
        {number} <span>{word}</span>
      </span>
    </>
  );
}
