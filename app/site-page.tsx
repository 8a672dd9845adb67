import type { ComponentProps } from 'react';
import { Page } from '@/components/page';
import { archiveYears } from '@/lib/archive/days';
import { periodAddress } from '@/lib/capture/calendar';

/** Where the archive begins to be read: its newest year. */
export function archiveAddress(): string | undefined {
  const year = archiveYears().at(-1);
  return year && periodAddress(year);
}

/** A page of this site, whose masthead leads into the archive. */
export function SitePage(props: Omit<ComponentProps<typeof Page>, 'archive'>) {
  return <Page {...props} archive={archiveAddress()} />;
}
