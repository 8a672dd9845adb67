import { captureAddress } from '@/components/desk/addresses';
import { undoRemedy } from '@/lib/desk/mend';
import { answerForm, fieldOf } from '../answer';

/** Takes a remedy back. */
export function POST(request: Request) {
  return answerForm(request, async (form) => {
    const refused = undoRemedy(fieldOf(form, 'id'));
    return refused ? { refused } : { next: captureAddress(fieldOf(form, 'path')) };
  });
}
