import type { Accepted } from '@/lib/desk/mend';
import { words } from './words';

/** Takes back the remedy that a capture owes its text to. */
export function UndoRemedy({ accepted }: { accepted: Accepted | undefined }) {
  if (!accepted) return undefined;

  return (
    <form action="/desk/undo" method="post">
      <input type="hidden" name="id" value={accepted.id} />
      <input type="hidden" name="path" value={accepted.path} />
      <button type="submit">{words.capture.undo}</button> ({accepted.code})
    </form>
  );
}
