import { captureAddress } from '@/components/desk/addresses';
import { acceptRemedy } from '@/lib/desk/mend';
import { answerForm, fieldOf } from '../answer';

/** Accepts the remedy of a diagnostic. */
export function POST(request: Request) {
  return answerForm(request, async (form) => {
    const [path, code, sha256] = [fieldOf(form, 'path'), fieldOf(form, 'code'), fieldOf(form, 'sha256')];
    const [line, column] = [Number(fieldOf(form, 'line')), Number(fieldOf(form, 'column'))];
    const refused = acceptRemedy({ path, code, line, column, sha256 });
    return refused ? { refused } : { next: captureAddress(path) };
  });
}
