import type { ReactNode } from 'react';
import type { Day } from '@/lib/capture/wall-clock';
import { leafOf } from './dates';
import type { Words } from './words/english';

type Props = {
  day: Day | undefined;
  words: Words;
  /** The picture that covers it, once that is there. */
  children?: ReactNode;
};

/** A day as a leaf of a calendar, where there is no picture. The day stands in words beside it. */
export function Leaf({ day, words, children }: Props) {
  const [number, month] = day ? leafOf(day, words) : [undefined, words.time.undated];

  return (
    <div className="leaf" aria-hidden="true" lang={words.attributes.lang}>
      {number && <b>{number}</b>}
      <span>{month}</span>
      {children}
    </div>
  );
}
