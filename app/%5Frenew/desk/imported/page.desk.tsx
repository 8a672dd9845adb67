import { DeskPage } from '@/components/desk/desk-page';
import { ImportReport } from '@/components/desk/import-report';
import { words } from '@/components/desk/words';
import { findReport } from '../reports';

type Props = { searchParams: Promise<{ report?: string }> };

/** What became of what was brought in. */
export default async function ImportedPage({ searchParams }: Props) {
  const report = findReport((await searchParams).report ?? '');
  const { title, titleOfTrial, gone, back } = words.brought;

  return (
    <DeskPage title={report?.isTrial ? titleOfTrial : title}>
      {report ? <ImportReport files={report.files} /> : <p>{gone}</p>}
      <p>
        <a href="/desk">{back}</a>
      </p>
    </DeskPage>
  );
}
