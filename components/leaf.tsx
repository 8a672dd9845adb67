import type { Day } from '@/lib/capture/wall-clock';
import { leafOf } from './dates';

/** A day as a leaf of a calendar, where there is no picture. The day stands in words beside it. */
export function Leaf({ day }: { day: Day | undefined }) {
  const [number, month] = day ? leafOf(day) : [undefined, 'Undated'];

  return (
    <div className="leaf" aria-hidden="true" lang="en">
      {number && <b>{number}</b>}
      <span>{month}</span>
    </div>
  );
}
