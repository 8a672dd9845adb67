import type { State } from '@/lib/desk/capture-list';
import { type ListPlace, listAddress } from './addresses';
import { words } from './words';

type Props = { counts: { state: State; captures: number }[]; place: ListPlace };

/** How many captures there are, and in which states; each number leads to its captures. */
export function CaptureCounts({ counts, place }: Props) {
  const all = counts.reduce((sum, { captures }) => sum + captures, 0);
  const { question, since } = place;

  return (
    <p className="counts">
      <a
        href={listAddress({ question: { sort: question.sort, isReversed: false, text: '' }, since, page: 1 })}
      >
        {words.counts.captures(all)}
      </a>
      {counts.map(({ state, captures }) => (
        <a key={state} href={listAddress({ question: { ...question, state }, since, page: 1 })}>
          {captures.toLocaleString('en')} {words.states[state]}
        </a>
      ))}
    </p>
  );
}
