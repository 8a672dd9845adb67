import type { Piece } from '@/lib/archive/excerpt';

/** A text with what was asked for marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
  return pieces.map(({ text, isMarked }, i) => (isMarked ? <mark key={i}>{text}</mark> : text));
}
