import { redirect } from 'next/navigation';
import { type ListPlace, listAddress } from '@/components/desk/addresses';
import { BringIn } from '@/components/desk/bring-in';
import { CaptureCounts } from '@/components/desk/capture-counts';
import { CaptureFilter } from '@/components/desk/capture-filter';
import { CaptureTable } from '@/components/desk/capture-table';
import { Changes } from '@/components/desk/changes';
import { DeskPage } from '@/components/desk/desk-page';
import { ListPages } from '@/components/desk/list-pages';
import { words } from '@/components/desk/words';
import { changesSince, countCaptures, countStates, findCaptures, pageSize } from '@/lib/desk/capture-list';
import { parseListPlace } from './question';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every capture with its state. The address keeps when the desk was opened. */
export default async function CapturesPage({ searchParams }: Props) {
  const { since = Date.now(), ...asked } = parseListPlace(await searchParams);
  if ((await searchParams).since !== String(since)) redirect(listAddress({ ...asked, since }));
  const { question } = asked;
  const count = countCaptures(question);
  // There may have been more of them when the address was made.
  const page = Math.max(1, Math.min(asked.page, Math.ceil(count / pageSize)));
  const place: ListPlace = { question, since, page };

  return (
    <DeskPage part="captures" title={words.parts.captures}>
      <CaptureCounts counts={countStates()} place={place} />
      <CaptureFilter place={place} />
      <CaptureTable captures={findCaptures(question, page, since)} place={place} />
      <ListPages place={place} size={pageSize} count={count} />
      <Changes since={since} {...changesSince(since, 20)} />
      <BringIn />
    </DeskPage>
  );
}
