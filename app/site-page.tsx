import type { ComponentProps } from 'react';
import { dayAddress } from '@/components/dates';
import { Page } from '@/components/page';
import { archiveYears } from '@/lib/archive/days';

/** A page of this site: its masthead leads into the archive at the newest year. */
export function SitePage(props: Omit<ComponentProps<typeof Page>, 'archive'>) {
  const year = archiveYears().at(-1);

  return <Page {...props} archive={year && dayAddress(year)} />;
}
