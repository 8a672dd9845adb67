import { archive } from '@/lib/archive/archive';
import { openShelf, openTrialShelf } from '@/lib/archive/shelf';
import { type Incoming, importFile } from '@/lib/intake/import-file';
import { largestPage } from '@/lib/intake/page';
import { answerForm, fieldOf } from '../answer';
import { keepReport, type Reported } from '../reports';

/** Takes in what was pasted, chosen or dropped, each file whole or not at all. */
export function POST(request: Request) {
  return answerForm(request, async (form) => {
    const isTrial = fieldOf(form, 'trial') !== '';
    const shelf = (isTrial ? openTrialShelf : openShelf)();
    const files: Reported[] = [];
    for (const file of filesIn(form)) {
      const incoming = await readIncoming(file);
      files.push({ name: incoming.name, outcome: importFile(incoming, shelf) });
    }
    archive().refresh();
    return { next: `/desk/imported?report=${keepReport({ isTrial, files })}` };
  });
}

/** Browsers send a field without a file as a file without a name, and end the lines of a text with CR LF. */
function filesIn(form: FormData): File[] {
  const text = fieldOf(form, 'text').replaceAll('\r\n', '\n');
  const chosen = form.getAll('files').filter((each) => each instanceof File);
  return [
    ...chosen.filter(({ name }) => name !== ''),
    ...(text.trim() ? [new File([text], 'pasted.txt')] : []),
  ];
}

/** No more of a file than what a page may have, and one byte: more is said to be too large. */
async function readIncoming(file: File): Promise<Incoming> {
  const bytes = Buffer.from(await file.slice(0, largestPage + 1).arrayBuffer());
  return { name: file.name, bytes };
}
