import { Fragment } from 'react';
import type { Piece } from '@/lib/archive/excerpt';
import { Unbroken } from './unbroken';

/** A text with what was asked for marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMarked }, i) => {
    const Mark = isMarked ? 'mark' : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
      <Mark key={i}>
        <Unbroken text={text} />
      </Mark>
    );
  });
}
